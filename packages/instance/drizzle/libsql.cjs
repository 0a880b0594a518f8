const { libsqlKit } = require("@trama/database");
const { schema } = require("../dist/schema.js");

// The generator of migrations reads tables from a module's exports, which only this form can make from a list.
module.exports = schema({ kit: libsqlKit });

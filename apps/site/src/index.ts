export { siteCatalogue } from "./catalogue.js";
export { createSite, type SiteOptions } from "./site.js";

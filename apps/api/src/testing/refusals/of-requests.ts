import { ownLab } from "../house.js";
import { type Refusal, today } from "./refusal.js";
import * as says from "./sentences.js";

const bare = { name: "Officina del Ponte", municipality: "111901" };
const collaborators = { on: today, count: { value: 4, qualifier: "=" } };
const labs = "POST /api/labs";

/** What is refused because of how a request is made. */
export const ofRequests: readonly Refusal[] = [
  { what: "malformed JSON", request: labs, ask: { body: "{no" }, status: 400, says: says.malformed },
  { what: "no content", request: labs, ask: { body: "" }, status: 400, says: says.malformed },
  {
    what: "more than 1 MB",
    request: labs,
    ask: { body: { name: "x".repeat(1024 * 1024) } },
    status: 413,
    says: says.tooLarge,
  },
  ...[
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonx",
    "application/json-patch",
    "application/json ; x",
    "application/json;",
    "application/json; charset",
  ].map((type) => ({
    what: `content of the type “${type}”`,
    request: labs,
    ask: { body: JSON.stringify(bare), headers: { "content-type": type } },
    status: 415,
    says: says.notJson,
  })),
  {
    what: "an unknown order",
    request: "GET /api/labs?sort=colour",
    status: 400,
    says: says.badQuery,
    fields: { sort: says.notAmong("name, -name, municipality, -municipality, phase, -phase") },
  },
  {
    what: "an undeclared filter",
    request: "GET /api/labs?colour=red",
    status: 400,
    says: says.badQuery,
    fields: { colour: says.unknownField("colour") },
  },
  {
    what: "the same filter twice",
    request: "GET /api/labs?search=a&search=b",
    status: 400,
    says: says.badQuery,
    fields: { search: says.notText },
  },
  {
    what: "a cursor that was not given",
    request: "GET /api/people?cursor=eyJzb3J0IjoibmFtZSJ9",
    status: 400,
    says: says.badQuery,
    fields: { cursor: says.notValid },
  },
  {
    what: "a change that does not say which version",
    request: "POST /api/labs/:lab/collaborator-counts",
    lab: ownLab,
    ask: { body: collaborators, version: null },
    status: 428,
    says: says.missingVersion,
  },
  {
    what: "a change of a version that is past",
    request: "POST /api/labs/:lab/collaborator-counts",
    lab: ownLab,
    ask: { body: collaborators, version: 0 },
    status: 412,
    says: says.stale,
  },
  ...["*", '"1", "2"', "1", '"1a"', '"99999999999"'].map((tag) => ({
    what: `the entity tag ${tag}`,
    request: "POST /api/labs/:lab/collaborator-counts",
    lab: ownLab,
    ask: { body: collaborators, version: null, headers: { "if-match": tag } },
    status: 412,
    says: says.stale,
  })),
  {
    what: "no session",
    request: "GET /api/labs/:lab",
    lab: ownLab,
    ask: { as: "public" },
    status: 401,
    says: says.unauthenticated,
  },
  {
    what: "a session that never was",
    request: "GET /api/labs",
    ask: { as: "public", headers: { cookie: "trama-session=abc.def" } },
    status: 401,
    says: says.unauthenticated,
  },
  { what: "an unknown route", request: "GET /api/unicorns", status: 404, says: says.notFound },
  { what: "an unknown change", request: "POST /api/unicorns", ask: { body: {} }, status: 404, says: says.notFound },
  { what: "the bare address", request: "GET /api", status: 404, says: says.notFound },
  { what: "an unknown method", request: "DELETE /api/labs/:lab", lab: ownLab, status: 404, says: says.notFound },
  { what: "an id that is none", request: "GET /api/labs/12", status: 404, says: says.notFound },
  {
    what: "an id of another kind of UUID",
    request: "GET /api/people/9b2e7b1e-3f0a-4f6e-9d55-0f6a6f3f1c11",
    status: 404,
    says: says.notFound,
  },
];

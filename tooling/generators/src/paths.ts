import { resolve } from "node:path";
import { checkedDocuments, findMissingPaths } from "./find-missing-paths.ts";

const root = resolve(import.meta.dirname, "../../..");
const documents = checkedDocuments(root);
const missing = documents.flatMap((document) => findMissingPaths(root, document));
for (const { document, line, path } of missing) console.error(`${document}:${line} names ${path}, which is not there`);
console.log(`paths: ${documents.length} documents read, ${missing.length} paths missing`);
process.exitCode = missing.length > 0 || documents.length === 0 ? 1 : 0;

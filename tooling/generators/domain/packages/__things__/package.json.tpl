{
  "name": "@trama/__things__",
  "version": "0.1.0",
  "description": "__Things__ of a territory",
  "license": "EUPL-1.2",
  "type": "module",
  "sideEffects": false,
  "files": [
    "dist",
    "README.md"
  ],
  "exports": {
    ".": {
      "types": "./dist/index.d.ts",
      "default": "./dist/index.js"
    },
    "./server": {
      "types": "./dist/server/index.d.ts",
      "default": "./dist/server/index.js"
    },
    "./tables": {
      "types": "./dist/server/tables.d.ts",
      "default": "./dist/server/tables.js"
    },
    "./fixtures": {
      "types": "./dist/fixtures/index.d.ts",
      "default": "./dist/fixtures/index.js"
    }
  },
  "scripts": {
    "build": "tsc -p tsconfig.build.json --singleThreaded",
    "typecheck": "tsc -p tsconfig.json --singleThreaded",
    "test": "vitest run --config ../../tooling/start/vitest.config.mjs"
  },
  "dependencies": {
    "@trama/database": "workspace:*",
    "@trama/kernel": "workspace:*",
    "drizzle-orm": "catalog:",
    "zod": "catalog:"
  },
  "devDependencies": {
    "@trama/directory": "workspace:*",
    "@types/node": "catalog:",
    "typescript": "catalog:",
    "vitest": "catalog:"
  }
}

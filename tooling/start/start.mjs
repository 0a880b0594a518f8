import { launch } from "./launch.mjs";

process.exitCode = await launch(["demo", ...process.argv.slice(2)]);

#!/usr/bin/env node
// `parse` has a file of its own, which starts faster than the program in pieces.
const { main } = await (process.argv[2] === "parse" ? import("../dist/parse.js") : import("../dist/cli.js"));

process.exitCode = await main(process.argv.slice(2));

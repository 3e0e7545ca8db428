import { join, resolve } from "node:path"

/** The repository's folder, with every link on the way resolved by Node. */
export const ROOT = resolve(import.meta.dirname, "../..")

/** Where npm linked the commands of the installed packages. */
export const BIN = join(ROOT, "node_modules/.bin")

/** Everything that running the shop leaves behind: data, logs, stamps. */
export const STATE = join(ROOT, ".coopstore")

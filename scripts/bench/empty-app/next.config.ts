import path from "node:path"
import type { NextConfig } from "next"

const config: NextConfig = {
  poweredByHeader: false,
  // The copy that is built lies in the repository, which holds the packages.
  turbopack: { root: path.join(import.meta.dirname, "../../..") },
}

export default config

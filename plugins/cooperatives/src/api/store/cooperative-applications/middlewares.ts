import type { MiddlewareRoute } from "@medusajs/framework/http"
import { receiveFiles } from "../../../uploads/receive-files"
import { limitApplications } from "./limit-applications"
import { findApplicantEmail } from "./parse-application"

const MOST_FILES = 5
const MOST_BYTES = 10 * 1024 * 1024

export const storeApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/cooperative-applications",
    method: "POST",
    middlewares: [
      // Before the files are read: a flood costs nothing.
      limitApplications("per_network", ({ ip }) => ip),
      receiveFiles("documents", {
        most_files: MOST_FILES,
        most_bytes: MOST_BYTES,
      }),
      limitApplications("per_email", ({ body }) => findApplicantEmail(body)),
    ],
  },
]

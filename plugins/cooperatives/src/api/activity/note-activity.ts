import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { VendorContext } from "../../types/vendor-context"
import { readSubjectState } from "../../workflows/queries/activity/read-subject-state"
import type { SubjectState } from "../../workflows/queries/activity/subject-state"
import { recordActivityWorkflow } from "../../workflows/record-activity"
import { compareStates } from "../../workflows/rules/compare-states"
import {
  findActivityRoute,
  type FoundActivityRoute,
} from "./find-activity-route"
import { readActor } from "./read-actor"
import { subjectKeyOf } from "./subject-key"

type SignedRequest = AuthenticatedMedusaRequest & {
  vendor_context?: VendorContext
}

/**
 * Notes every request that changed something of a cooperative, before its
 * answer leaves: what the thing was before, and what it is after. One place for
 * all routes, so that no workflow can forget; a route is named in
 * `types/activity-routes.ts`, and a test finds the one that is not.
 */
export async function noteActivity(
  req: SignedRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const [path = ""] = req.originalUrl.split("?")
  const route = findActivityRoute(req.method, path)
  if (!route) {
    next()
    return
  }
  // Who acts is read now: they may be removing themselves.
  const [actor, before] = await Promise.all([
    readActor(req),
    route.creates
      ? null
      : readSubjectState(req.scope, subjectKeyOf(route, req, undefined)),
  ])
  const send = res.json.bind(res)
  res.json = (answer) => {
    const noted =
      res.statusCode < 300
        ? note(req, route, { actor, before, answer })
        : Promise.resolve()
    noted.then(
      () => send(answer),
      (error: unknown) => {
        const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
        logger.error(`${route.action} was done and not noted: ${error}`)
        send(answer)
      }
    )
    return res
  }
  next()
}

async function note(
  req: SignedRequest,
  route: FoundActivityRoute,
  { actor, before, answer }: Noted
) {
  const after = await readSubjectState(
    req.scope,
    subjectKeyOf(route, req, answer)
  )
  const thing = after ?? before
  const cooperative_id = thing?.cooperative_id ?? ownerOf(req, route)
  const changes = compareStates(before, after, thing?.hidden ?? [])
  const isSilent = before && after && !Object.keys(changes).length
  // A certificate's new document, for example, may bear the old name.
  if (!cooperative_id || (isSilent && route.action.endsWith(".updated"))) {
    return
  }
  await recordActivityWorkflow(req.scope).run({
    input: {
      ...actor,
      cooperative_id,
      action: route.action,
      subject_id: thing?.id ?? null,
      subject_name: thing?.name ?? null,
      changes,
    },
  })
}

type Noted = {
  actor: Awaited<ReturnType<typeof readActor>>
  before: SubjectState | null
  answer: unknown
}

function ownerOf(
  { vendor_context }: SignedRequest,
  { path, params }: FoundActivityRoute
): string | undefined {
  return (
    vendor_context?.cooperative_id ??
    (path.startsWith("/admin/cooperatives/:id") ? params.id : undefined)
  )
}

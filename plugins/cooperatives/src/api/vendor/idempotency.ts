import { createHash } from "node:crypto"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import { VendorProblem } from "../../workflows/rules/vendor-problem"
import { answerProblem } from "./answer-problem"
import { getVendorContext } from "./vendor-scope"

const KEY = /^[\w-]{8,100}$/

/**
 * Does a request with an `Idempotency-Key` once: sent again, it gets the first
 * answer. A phone on a weak network loses answers more often than requests.
 * Failures of the server are forgotten, so that trying again can succeed.
 */
export async function answerOnce(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const key = req.headers["idempotency-key"]
  if (req.method === "GET" || typeof key !== "string" || !KEY.test(key)) {
    next()
    return
  }
  const service =
    req.scope.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const { cooperative_id } = getVendorContext(req)
  const fingerprint = fingerprintOf(req)
  const begun = await service.beginOperation({
    cooperative_id,
    key,
    fingerprint,
  })
  if (begun.fingerprint !== fingerprint) {
    answerProblem(
      res,
      new VendorProblem("key_reused", "This key belongs to another request")
    )
  } else if (begun.isNew) {
    rememberAnswer(res, service, begun.id)
    next()
  } else if (begun.status === null) {
    answerProblem(
      res,
      new VendorProblem("still_running", "This request is still being done")
    )
  } else {
    res.status(begun.status).json(begun.answer)
  }
}

/** Keeps what is answered, before it leaves. */
function rememberAnswer(
  res: MedusaResponse,
  service: CooperativeModuleService,
  id: string
) {
  const send = res.json.bind(res)
  res.json = (answer) => {
    const { statusCode } = res
    const kept =
      statusCode < 500
        ? service.finishOperation({ id, status: statusCode, answer })
        : service.forgetOperation(id)
    kept.then(
      () => send(answer),
      () => send(answer)
    )
    return res
  }
}

function fingerprintOf({ method, originalUrl, body }: MedusaRequest): string {
  return createHash("sha256")
    .update(`${method} ${originalUrl} ${JSON.stringify(body ?? null)}`)
    .digest("hex")
}

import type { Charge, EventType, PaymentIntent } from "../state/objects.ts"
import type { Store } from "../state/store.ts"
import type { Access } from "./access.ts"
import type { Params } from "./params.ts"

/** One request on its way through the double. */
export type Call = {
  store: Store
  access: Access
  params: Params
  /** The double's own address, for pages it sends a browser to. */
  origin: string
  emit: (type: EventType, object: PaymentIntent | Charge) => void
}

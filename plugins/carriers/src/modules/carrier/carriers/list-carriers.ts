import type { Carrier } from "../../../types/carrier"
import {
  carriersOptionsSchema,
  type CarriersOptions,
} from "../../../types/options"
import { generic } from "./generic"
import { posteMaroc } from "./poste-maroc"

/** The carriers that the options name, in their order. */
export function listCarriers(options?: CarriersOptions): Carrier[] {
  return carriersOptionsSchema
    .parse(options ?? {})
    .carriers.map((each) =>
      each.kind === "generic" ? generic(each) : posteMaroc(each)
    )
}

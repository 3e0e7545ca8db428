import type { VendorRoute } from "../../types/vendor-route"

/** The route that a request calls; undefined when none is named. */
export function findVendorRoute(
  table: VendorRoute[],
  request: { method: string; path: string }
): VendorRoute | undefined {
  const path = request.path.replace(/\/+$/, "")
  const candidates = table.filter(
    (route) => route.method === request.method && patternOf(route).test(path)
  )
  // A fixed segment wins over a parameter, as it does in Express's own order.
  return candidates.toSorted(
    (left, right) => countParameters(left) - countParameters(right)
  )[0]
}

function patternOf({ path }: VendorRoute): RegExp {
  return new RegExp(`^${path.replace(/:[a-z_]+/g, "[^/]+")}$`)
}

function countParameters({ path }: VendorRoute): number {
  return path.split(":").length - 1
}

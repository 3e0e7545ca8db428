import type { Run } from "./run-file.ts"
import type { Stage } from "./stage.ts"

const TEST_CARDS = [
  ["Card that pays", "4242 4242 4242 4242"],
  ["Card that is declined", "4000 0000 0000 0002"],
  ["Card without funds", "4000 0000 0000 9995"],
  ["Card with 3D Secure", "4000 0025 0000 3155"],
] as const

/** The table that the start ends with. */
export function summaryOf(stage: Stage, run: Run): string {
  const { staff, catalogue, warehouse, finance, cooperative, shopper } =
    run.credentials
  const rows: (readonly [string, string])[] = [
    ["Shop", run.storefront_url],
    ["Admin", run.admin_url],
    ...[staff, catalogue, warehouse, finance].map(
      ({ email, password }) => ["", `${email}  ${password}`] as const
    ),
    ["Cooperative space", `${run.storefront_url}/fr-ma/espace`],
    ["", `${cooperative.email}  ${cooperative.password}`],
    ["Shopper's account", `${shopper.email}  ${shopper.password}`],
    ...(stage.stripeDoubleUrl ? TEST_CARDS : []),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
  return ["", ...lines, "", "  Stop with Ctrl-C.", ""].join("\n")
}

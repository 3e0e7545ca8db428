import { join } from "node:path"
import { ROOT } from "../lib/paths.ts"
import type { Program } from "../lib/processes.ts"
import { commonEnvironment, stripeOf } from "./app-environment.ts"
import type { Stage } from "./stage.ts"

/** The stand-in for Stripe, ready to be started where no real key is set. */
export function stripeDoubleProgram(stage: Stage): Program {
  return {
    name: "The Stripe double",
    command: process.execPath,
    parameters: [join(ROOT, "scripts/stripe-double/main.ts")],
    folder: ROOT,
    variables: {
      ...commonEnvironment(stage),
      ...stripeOf(stage),
      STRIPE_DOUBLE_PORT: String(stage.environment.STRIPE_DOUBLE_PORT),
      STRIPE_DOUBLE_STATE: join(stage.folder, "stripe-double.json"),
      STRIPE_WEBHOOK_URL: `${stage.backendUrl}/hooks/payment/card_stripe`,
    },
    logFile: join(stage.folder, "logs/stripe-double.log"),
  }
}

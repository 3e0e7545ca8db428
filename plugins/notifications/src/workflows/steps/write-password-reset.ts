import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PASSWORD_RESET } from "../../emails/templates"
import { chooseLanguage, chooseMarket } from "../../languages"
import { ORDER_ACCESS_MODULE } from "../../modules/order-access"
import type OrderAccessModuleService from "../../modules/order-access/service"

/** Who asked for a new password, and the token that allows it once. */
export type WritePasswordResetInput = {
  email: string
  token: string
  actor_type: "customer" | "cooperative_admin"
  /** What the asking page said of itself. */
  metadata: Record<string, unknown>
}

const RESET_PAGES = {
  customer: "/account/reset",
  cooperative_admin: "/espace/reset",
}

/** Writes the letter that leads a person to a new password. */
export const writePasswordResetStep = createStep(
  "write-password-reset",
  async (
    { email, token, actor_type, metadata }: WritePasswordResetInput,
    { container }
  ) => {
    const market = chooseMarket(metadata.market)
    const language = chooseLanguage({
      said: metadata.language,
      locale: undefined,
      market,
    })
    const access: OrderAccessModuleService =
      container.resolve(ORDER_ACCESS_MODULE)
    return new StepResponse([
      {
        to: email,
        channel: "email",
        template: PASSWORD_RESET,
        data: {
          language,
          reset_url: await access.pageUrl(
            `${language}-${market}`,
            RESET_PAGES[actor_type],
            { token }
          ),
        },
        trigger_type: "auth.password_reset",
      },
    ])
  }
)

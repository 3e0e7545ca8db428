import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PASSWORD_RESET } from "../../emails/templates"
import { chooseLanguage, chooseMarket } from "../../languages"
import { ORDER_ACCESS_MODULE } from "../../modules/order-access"
import type OrderAccessModuleService from "../../modules/order-access/service"

/** Who asked for a new password, and the token that allows it once. */
export type WritePasswordResetInput = {
  email: string
  token: string
  /** What the asking page said of itself. */
  metadata: Record<string, unknown>
}

/** Writes the letter that leads a shopper to a new password. */
export const writePasswordResetStep = createStep(
  "write-password-reset",
  async (
    { email, token, metadata }: WritePasswordResetInput,
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
          reset_url: await access.passwordResetUrl(
            token,
            `${language}-${market}`
          ),
        },
        trigger_type: "auth.password_reset",
      },
    ])
  }
)

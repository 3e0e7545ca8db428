import {
  ContainerRegistrationKeys,
  generateJwtToken,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import { ASSISTANT_ACTOR } from "../../types/assistance"
import { isGrantActive } from "../rules/is-grant-active"

/** A member of staff who wants to act for a cooperative. */
export type OpenAssistanceInput = { cooperative_id: string; user_id: string }

const TOKEN_MINUTES = 60

/**
 * Gives whom a cooperative lets act for it a token of an hour. It names the
 * grant and nothing else, so that every request asks the grant anew.
 */
export const signAssistanceTokenStep = createStep(
  "sign-assistance-token",
  async ({ cooperative_id, user_id }: OpenAssistanceInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const grants = await service.listAssistanceGrants(
      { cooperative_id: [cooperative_id], user_id: [user_id] },
      { order: { created_at: "DESC" } }
    )
    const grant = grants.find((each) => isGrantActive(each, new Date()))
    if (!grant) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        `Cooperative ${cooperative_id} has not asked you to act for it; it does so in its space, under People`
      )
    }
    const { http } = container.resolve(
      ContainerRegistrationKeys.CONFIG_MODULE
    ).projectConfig
    const token = generateJwtToken(
      {
        actor_id: grant.id,
        actor_type: ASSISTANT_ACTOR,
        auth_identity_id: "",
        app_metadata: {},
      },
      {
        secret: http.jwtSecret,
        expiresIn: `${TOKEN_MINUTES}m`,
        jwtOptions: http.jwtOptions,
      }
    )
    return new StepResponse({
      token,
      space_url: service.spaceUrl,
      expires_in_seconds: TOKEN_MINUTES * 60,
    })
  }
)

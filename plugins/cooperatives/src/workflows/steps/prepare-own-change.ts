import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LOCALE_OF_LANGUAGE, type Language } from "../../types/languages"
import type { UpdateOwnCooperative } from "../../types/vendor-cooperative"
import { getCooperative } from "../queries/get-cooperative"
import { listOwnTexts } from "../queries/list-own-texts"

/** What a cooperative changes of itself, in a language. */
export type UpdateOwnCooperativeInput = {
  cooperative_id: string
  /** Who changes it; the others are told of a new bank account. */
  admin_email: string
  language: Language
  change: UpdateOwnCooperative
}

/**
 * Where the texts of a change go: French into the columns, another language
 * beside them. As long as nobody wrote French the columns hold that text too,
 * since Medusa translates a text and not its absence.
 */
export const prepareOwnChangeStep = createStep(
  "prepare-own-change",
  async (
    { cooperative_id, language, change }: UpdateOwnCooperativeInput,
    { container }
  ) => {
    const known = await getCooperative(container, cooperative_id, ["rib"])
    const { fr } = await listOwnTexts(container, cooperative_id)
    const { tagline, story, ...columns } = change
    const texts = {
      ...(tagline !== undefined && { tagline }),
      ...(story !== undefined && { story }),
    }
    const update =
      language === "fr"
        ? { id: cooperative_id, ...columns, ...texts }
        : {
            id: cooperative_id,
            ...columns,
            ...(tagline && !fr.tagline && { tagline }),
            ...(story && !fr.story && { story }),
            translations: { [LOCALE_OF_LANGUAGE[language]]: texts },
          }
    const changes_account = change.rib !== undefined && change.rib !== known.rib
    return new StepResponse({ update, changes_account })
  }
)

import { useTranslation } from "react-i18next"

/** The plugin's texts in the language of the admin. */
export const useTexts = () => useTranslation("cooperatives").t

/** The texts of applications, invitations and people. */
export const usePeopleTexts = () => useTranslation("people").t

/** The texts of the pages that review listings. */
export const useModerationTexts = () => useTranslation("moderation").t

import { useTranslation } from "react-i18next"

/** The plugin's texts in the language of the admin. */
export const useTexts = () => useTranslation("hub").t

/** The language of the admin, for dates and numbers. */
export const useLanguage = () => useTranslation().i18n.language

import { useTranslation } from "react-i18next"

/** The plugin's texts in the language of the admin. */
export const useTexts = () => useTranslation("documents").t

import { useTranslation } from "react-i18next"

/**
 * A page's `handle`: how the path at the top of the page, which leads back to
 * it, calls it. The text's key bears its namespace, as `hub:title`.
 */
export const crumb = (text: string) => ({
  breadcrumb: () => <Said text={text} />,
})

// A component, so that the name follows the admin's language.
const Said = ({ text }: { text: string }) => <>{useTranslation().t(text)}</>

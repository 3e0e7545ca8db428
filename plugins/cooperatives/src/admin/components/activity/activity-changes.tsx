import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ActivityChanges, ActivityValue } from "../../../types/activity"
import { useOfficeTexts } from "../../lib/use-office"
import { useTexts } from "../../lib/use-texts"

const SHOWN = 3
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** What changed, the first fields at once and the rest on demand. */
export const ActivityChangesList = ({
  changes,
}: {
  changes: ActivityChanges
}) => {
  const t = useOfficeTexts()
  const say = useTexts()
  const { i18n } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  const fields = Object.entries(changes).filter(
    ([, change]) => "hidden" in change || change.before !== change.after
  )
  const shown = isWhole ? fields : fields.slice(0, SHOWN)
  const show = (value: ActivityValue) => {
    if (value === null || value === "") {
      return "–"
    }
    if (typeof value === "boolean") {
      return t(value ? "yes" : "no")
    }
    return typeof value === "string" && ISO_MOMENT.test(value)
      ? new Date(value).toLocaleDateString(i18n.language)
      : String(value)
  }
  return (
    <ul className="txt-small max-w-xl">
      {shown.map(([field, change]) => (
        <li key={field} className="break-words">
          <span className="text-ui-fg-subtle">
            {say(`fields.${field}`, { defaultValue: field })}:{" "}
          </span>
          {"hidden" in change ? (
            t("hidden")
          ) : (
            <>
              {change.before !== null && (
                <>
                  <del className="text-ui-fg-muted">
                    <bdi>{show(change.before)}</bdi>
                  </del>{" "}
                </>
              )}
              <bdi>{show(change.after)}</bdi>
            </>
          )}
        </li>
      ))}
      {fields.length > SHOWN && (
        <li>
          <button
            type="button"
            className="text-ui-fg-interactive hover:underline"
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? t("less") : t("more", { count: fields.length - SHOWN })}
          </button>
        </li>
      )}
    </ul>
  )
}

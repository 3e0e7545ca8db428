import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ActivityChanges } from "../../../types/activity"
import { useOfficeTexts } from "../../lib/use-office"
import { isTold, sayField, sayValue } from "./change-words"

const SHOWN = 3

/** What changed, the first fields at once and the rest on demand. */
export const ActivityChangesList = ({
  changes,
  subject,
}: {
  changes: ActivityChanges
  /** What the line is about, by its name. */
  subject: string | null
}) => {
  const t = useOfficeTexts()
  const { i18n } = useTranslation()
  const wording = {
    say: (key: string) => (i18n.exists(key) ? i18n.t(key) : undefined),
    language: i18n.language,
  }
  const [isWhole, setIsWhole] = useState(false)
  const fields = Object.entries(changes).filter(
    ([field, change]) =>
      "hidden" in change || isTold(field, change.before, change.after, wording)
  )
  const shown = isWhole ? fields : fields.slice(0, SHOWN)
  return (
    <ul className="txt-small max-w-xl">
      {shown.map(([field, change]) => (
        <li key={field} className="break-words">
          <span className="text-ui-fg-subtle">
            {t("labelled", { label: sayField(field, subject, wording) })}{" "}
          </span>
          {"hidden" in change ? (
            t("hidden")
          ) : (
            <>
              {change.before !== null && (
                <>
                  <del className="text-ui-fg-muted">
                    <bdi>{sayValue(field, change.before, wording)}</bdi>
                  </del>{" "}
                </>
              )}
              <bdi>{sayValue(field, change.after, wording)}</bdi>
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

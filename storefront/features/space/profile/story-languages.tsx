import { classNames } from "@/components/ui/class-names"
import { Icon } from "@/components/ui/icon"
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "@/lib/i18n/locales"
import type { Profile } from "./get-profile"

/** The story's languages, each leading to its text, and which are written. */
export function StoryLanguages({
  path,
  current,
  texts,
  words,
}: {
  /** The profile's address. */
  path: string
  /** The language that is being written. */
  current: Language | null
  texts: Profile["texts"]
  words: { title: string; written: string; missing: string }
}) {
  return (
    <nav aria-label={words.title} className="mt-3 mb-5 last:mb-0">
      <p className="mb-2 text-sm text-reed">{words.title}</p>
      <ul className="grid grid-cols-3 gap-2">
        {LANGUAGES.map((language) => {
          const written = Boolean(texts[language].story)
          return (
            <li key={language}>
              <a
                href={`${path}?edit=story-${language}#story-${language}`}
                aria-current={language === current || undefined}
                className="flex min-h-14 flex-col items-center justify-center rounded-eased border border-reed px-1 py-1.5 leading-tight aria-[current]:border-2 aria-[current]:border-clay aria-[current]:bg-sand aria-[current]:font-semibold"
              >
                <span lang={language}>{LANGUAGE_NAMES[language]}</span>
                <span
                  className={classNames(
                    "inline-flex items-center gap-1 text-xs",
                    written ? "text-reed" : "text-clay"
                  )}
                >
                  <Icon
                    name={written ? "check" : "pencil"}
                    className="size-3.5 shrink-0"
                  />
                  {written ? words.written : words.missing}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

import { Text } from "@medusajs/ui"
import { fileAddress } from "#kit/sdk"
import { PAPER_LANGUAGES } from "../../types/languages"
import { useTexts } from "../lib/use-texts"

/** A paper's name, with a link to it in each language. */
export const PaperLinks = ({ name, path }: { name: string; path: string }) => {
  const t = useTexts()
  return (
    <div className="flex items-center justify-between gap-4">
      <Text size="small" className="min-w-0 truncate">
        {name}
      </Text>
      <div className="flex gap-1">
        {PAPER_LANGUAGES.map((language) => (
          <a
            key={language}
            href={`${fileAddress(path)}?language=${language}`}
            target="_blank"
            rel="noreferrer"
            aria-label={t("open", {
              paper: name,
              language: t(`languages.${language}`),
            })}
            className="txt-compact-small-plus text-ui-fg-interactive hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus rounded-md px-2 py-1 uppercase outline-none"
          >
            {language}
          </a>
        ))}
      </div>
    </div>
  )
}

import { Icon } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { SpacePage } from "../frame/space-page"
import { SpaceCard } from "../kit/space-card"
import { problemWords } from "../session/problem-words"
import type { Space } from "../session/space"
import {
  EXPORTED_FILES,
  FILE_FORMATS,
  type ExportedFile,
} from "./exported-files"
import { ImportForm } from "./import-form"
import { importWords } from "./import-words"

const TAKEN_HOME = ["listings", "orders", "ledger"] as const

/** Many products at once, by a file, and everything to take home as one. */
export function FilesScreen({ space }: { space: Space }) {
  const { locale, canWrite, isManager } = space
  const t = getTranslator(locale, "spaceFiles")
  const shared = getTranslator(locale, "space")
  return (
    <SpacePage
      space={space}
      tab="more"
      title={t("title")}
      intro={t("intro")}
      back={{
        href: localePath(locale, "/espace/more"),
        label: shared("more.title"),
      }}
    >
      {canWrite && (
        <SpaceCard id="import" icon="upload" title={t("import.title")}>
          <ol className="mb-4 list-decimal ps-6 marker:font-semibold">
            <li>
              {t("import.step1")}
              <Downloads what="template" space={space} />
            </li>
            <li className="mt-3">{t("import.step2")}</li>
            <li className="mt-3">{t("import.step3")}</li>
          </ol>
          <ImportForm
            locale={locale}
            words={importWords(locale)}
            problems={problemWords(locale)}
          />
        </SpaceCard>
      )}
      {TAKEN_HOME.filter(
        (what) => isManager || !EXPORTED_FILES[what].forManagers
      ).map((what) => (
        <SpaceCard
          key={what}
          id={`export-${what}`}
          icon="download"
          title={t(`exports.${what}.title`)}
        >
          <p className="text-reed">{t(`exports.${what}.body`)}</p>
          <Downloads what={what} space={space} />
        </SpaceCard>
      ))}
    </SpacePage>
  )
}

function Downloads({
  what,
  space: { locale },
}: {
  what: ExportedFile
  space: Space
}) {
  const t = getTranslator(locale, "spaceFiles")
  return (
    <p className="mt-2 flex flex-wrap gap-3">
      {FILE_FORMATS.map((format) => (
        <a
          key={format}
          href={`/api/space/files/exports/${what}.${format}?locale=${locale}`}
          download
          className="inline-flex min-h-12 items-center gap-2 rounded-eased border border-kohl px-4 font-semibold hover:bg-sand"
        >
          <Icon name="download" className="size-5" />
          {t(`formats.${format}`)}
          <span className="sr-only">{t(`exports.${what}.title`)}</span>
        </a>
      ))}
    </p>
  )
}

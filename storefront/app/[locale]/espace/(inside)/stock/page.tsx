import type { Metadata } from "next"
import { SpacePage } from "@/features/space/frame/space-page"
import { BigLink } from "@/features/space/kit/big-button"
import { EmptyState } from "@/features/space/kit/empty-state"
import { problemWords } from "@/features/space/session/problem-words"
import { requireSpace } from "@/features/space/session/require-space"
import { listStock } from "@/features/space/stock/read-stock"
import { StockBoard } from "@/features/space/stock/stock-board"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator, getWords } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "spaceStock")
  return { title: t("title") }
}

export default async function StockPage() {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "spaceStock")
  const groups = await listStock(locale)
  return (
    <SpacePage
      space={space}
      tab="stock"
      title={t("title")}
      {...(space.canWrite && groups.length > 0 ? { intro: t("intro") } : {})}
    >
      {groups.length === 0 ? (
        <EmptyState
          icon="shelves"
          action={
            space.canWrite && (
              <BigLink
                href={localePath(locale, "/espace/listings/new")}
                icon="camera"
              >
                {t("addListing")}
              </BigLink>
            )
          }
        >
          {t("empty")}
        </EmptyState>
      ) : (
        <StockBoard
          groups={groups}
          person={space.person.id}
          words={{
            ...getWords(locale, "spaceStock"),
            problems: problemWords(locale),
          }}
          canWrite={space.canWrite}
        />
      )}
    </SpacePage>
  )
}

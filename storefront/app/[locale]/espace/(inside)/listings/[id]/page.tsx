import type { Metadata } from "next"
import { Notice } from "@/components/ui/notice"
import { MissingSpacePage, SpacePage } from "@/features/space/frame/space-page"
import { listEditorChoices } from "@/features/space/listings/editor-choices"
import { ListingEditor } from "@/features/space/listings/listing-editor"
import { OtherActions } from "@/features/space/listings/other-actions"
import { getListing } from "@/features/space/listings/read-listings"
import { SizesCard } from "@/features/space/listings/sizes-card"
import { ListingStanding } from "@/features/space/listings/standing"
import { problemWords } from "@/features/space/session/problem-words"
import { requireSpace } from "@/features/space/session/require-space"
import { SPACE_PROBLEM_CODES } from "@/features/space/session/vendor-problem"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf } from "@/lib/i18n/locales"
import { getTranslator, getWords } from "@/lib/i18n/translator"

type Props = PageProps<"/[locale]/espace/listings/[id]">

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "spaceListings")
  return { title: t("title") }
}

export default async function ListingPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "spaceListings")
  const back = {
    href: localePath(locale, "/espace/listings"),
    label: t("edit.back"),
  }
  const listing = await getListing(locale, (await params).id)
  if (!listing) {
    return <MissingSpacePage space={space} tab="products" back={back} />
  }
  const choices = await listEditorChoices(space)
  const problems = problemWords(locale)
  const { problem } = await searchParams
  const refusal = SPACE_PROBLEM_CODES.find((code) => code === problem)
  const rights = {
    canWrite: space.canWrite,
    canPublish: space.cooperative.status === "active",
  }
  return (
    <SpacePage
      space={space}
      tab="products"
      back={back}
      title={
        <bdi lang={listing.title_language}>
          {listing.title || t("list.untitled")}
        </bdi>
      }
    >
      {refusal && <Notice tone="error" title={problems[refusal]} />}
      <ListingStanding listing={listing} locale={locale} />
      <ListingEditor
        listing={listing}
        language={languageOf(locale)}
        words={getWords(locale, "spaceListings")}
        problems={problems}
        choices={choices}
        rights={rights}
      />
      <SizesCard listing={listing} locale={locale} canWrite={rights.canWrite} />
      <OtherActions listing={listing} locale={locale} rights={rights} />
    </SpacePage>
  )
}

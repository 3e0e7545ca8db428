import type { Metadata } from "next"
import { ContentPage } from "@/features/content/content-page"
import { contentMetadata } from "@/lib/content/content-metadata"
import { getLocale } from "@/lib/i18n/get-locale"

export function generateMetadata(): Promise<Metadata> {
  return contentMetadata("privacy")
}

export default async function PrivacyPage() {
  return <ContentPage locale={await getLocale()} name="privacy" />
}

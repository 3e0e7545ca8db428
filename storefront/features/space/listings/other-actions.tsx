import { Disclosure } from "@/components/ui/disclosure"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { BigLink } from "../kit/big-button"
import { BigSubmit } from "../kit/big-submit"
import {
  deleteListing,
  discardChange,
  pauseListing,
  resumeListing,
} from "./listing-actions"
import type { Listing } from "./listing-wire"

/** What one seldom does with a listing; plain forms, a second tap to destroy. */
export function OtherActions({
  listing,
  locale,
  rights,
}: {
  listing: Listing
  locale: Locale
  rights: { canWrite: boolean; canPublish: boolean }
}) {
  const t = getTranslator(locale, "spaceListings")
  const path = localePath(locale, `/espace/listings/${listing.id}`)
  const hidden = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="listing_id" value={listing.id} />
    </>
  )
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-2 sm:flex sm:flex-wrap">
        <BigLink tone="quiet" icon="eye" href={`${path}/preview`}>
          {t("edit.preview")}
        </BigLink>
        <BigLink tone="quiet" icon="clock" href={`${path}/history`}>
          {t("edit.history")}
        </BigLink>
        {rights.canWrite && listing.state === "published" && (
          <form action={pauseListing} className="contents">
            {hidden}
            <BigSubmit tone="quiet" icon="pause">
              {t("edit.pause")}
            </BigSubmit>
          </form>
        )}
        {rights.canPublish && listing.state === "paused" && (
          <form action={resumeListing} className="contents">
            {hidden}
            <BigSubmit icon="play">{t("edit.resume")}</BigSubmit>
          </form>
        )}
      </div>
      {rights.canWrite && listing.published && listing.change && (
        <Disclosure summary={t("edit.discard")}>
          <form action={discardChange} className="flex flex-col gap-3">
            {hidden}
            <p>{t("edit.discardSure")}</p>
            <BigSubmit tone="danger" icon="trash">
              {t("edit.discardYes")}
            </BigSubmit>
          </form>
        </Disclosure>
      )}
      {rights.canWrite && !listing.published && (
        <Disclosure summary={t("edit.delete")}>
          <form action={deleteListing} className="flex flex-col gap-3">
            {hidden}
            <p>{t("edit.deleteSure")}</p>
            <BigSubmit tone="danger" icon="trash">
              {t("edit.deleteYes")}
            </BigSubmit>
          </form>
        </Disclosure>
      )}
    </div>
  )
}

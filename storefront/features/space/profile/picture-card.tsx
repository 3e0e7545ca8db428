import { Picture } from "@/components/ui/picture"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { FileForm } from "../answers/file-form"
import { SpaceCard } from "../kit/space-card"
import type { Space } from "../session/space"
import type { Profile } from "./get-profile"

const PICTURES = ["cover", "logo"] as const

/** The photos that stand for the cooperative in the shop. */
export function PictureCard({
  space: { locale, isManager, canWrite },
  profile,
}: {
  space: Space
  profile: Profile
}) {
  const t = getTranslator(locale, "spaceProfile")
  return (
    <SpaceCard id="pictures" icon="picture" title={t("pictures.title")}>
      <div className="grid gap-6 sm:grid-cols-2">
        {PICTURES.map((kind) => (
          <div key={kind} className="flex flex-col gap-2">
            <h3 className="font-text text-base font-semibold">
              {t(`pictures.${kind}`)}
            </h3>
            <Shown kind={kind} src={profile[kind]} none={t("pictures.none")} />
            {isManager && canWrite && (
              <>
                <p className="text-sm text-reed">{t(`pictures.${kind}Hint`)}</p>
                <FileForm
                  id={`picture-${kind}`}
                  action="/api/space/files/pictures"
                  hidden={{
                    locale,
                    kind,
                    from: localePath(locale, "/espace/profile"),
                  }}
                  accept="image/*"
                  words={{
                    choose: t("pictures.choose"),
                    send: t("pictures.send"),
                    busy: t("pictures.busy"),
                  }}
                />
              </>
            )}
          </div>
        ))}
      </div>
    </SpaceCard>
  )
}

function Shown({
  kind,
  src,
  none,
}: {
  kind: (typeof PICTURES)[number]
  src: string
  none: string
}) {
  if (!src) {
    return (
      <p className="flex aspect-video items-center justify-center border border-dashed border-reed text-reed">
        {none}
      </p>
    )
  }
  return kind === "logo" ? (
    <Picture
      src={src}
      alt=""
      width={160}
      height={160}
      sizes="160px"
      className="size-40 object-contain"
    />
  ) : (
    <Picture
      src={src}
      alt=""
      width={640}
      height={360}
      sizes="(min-width: 40rem) 24rem, 90vw"
      className="aspect-video w-full object-cover"
    />
  )
}

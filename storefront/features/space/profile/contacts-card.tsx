import { formatPhone } from "@/lib/address/phone"
import { getRegion } from "@/lib/geography/regions"
import { languageOf } from "@/lib/i18n/locales"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import type { Space } from "../session/space"
import { saveContacts } from "./actions"
import { EditableCard, ProfileLine } from "./editable-card"
import type { Profile } from "./get-profile"
import type { ProfileSection } from "./sections"

/** How staff reach the cooperative, and where it is. */
export function ContactsCard({
  space,
  profile,
  editing,
  kept,
}: {
  space: Space
  profile: Profile
  editing: ProfileSection | null
  kept: KeptAnswers | null
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceProfile")
  const { contact_phone: phone, contact_email: email } = profile
  const region = getRegion(profile.region ?? null, languageOf(locale))
  const { town } = space.cooperative
  return (
    <EditableCard
      {...{ space, editing }}
      section="contacts"
      icon="phone"
      title={t("contacts.title")}
      form={
        <SpaceForm
          action={saveContacts}
          name="contacts"
          from={localePath(locale, "/espace/profile")}
          locale={locale}
          kept={kept}
          values={{
            contact_phone: phone && formatPhone(phone),
            contact_email: email,
          }}
          rows={[
            {
              kind: "text",
              name: "contact_phone",
              type: "tel",
              label: t("contacts.phone"),
              hint: t("contacts.phoneHint"),
              autoComplete: "tel",
              ltr: true,
              optional: true,
            },
            {
              kind: "text",
              name: "contact_email",
              type: "email",
              label: t("contacts.email"),
              autoComplete: "email",
              ltr: true,
              optional: true,
            },
          ]}
          submit={t("save")}
          words={formWords(locale)}
        />
      }
    >
      <p className="mb-2 text-sm text-reed">{t("contacts.private")}</p>
      <dl>
        <ProfileLine label={t("contacts.phone")} empty={t("nothing")}>
          {phone && <bdi dir="ltr">{formatPhone(phone)}</bdi>}
        </ProfileLine>
        <ProfileLine label={t("contacts.email")} empty={t("nothing")}>
          {email && <bdi>{email}</bdi>}
        </ProfileLine>
        <ProfileLine label={t("contacts.place")} empty={t("nothing")}>
          {region
            ? t("contacts.placeLine", { town, region: region.name })
            : town}
        </ProfileLine>
      </dl>
      <p className="mt-2 text-sm text-reed">{t("contacts.placeHint")}</p>
    </EditableCard>
  )
}

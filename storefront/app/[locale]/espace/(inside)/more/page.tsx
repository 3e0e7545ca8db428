import { Notice } from "@/components/ui/notice"
import { LeaveForm } from "@/features/space/access/leave-form"
import {
  leaveEverywhere,
  leaveSpace,
} from "@/features/space/access/leave-space"
import { MORE_LINKS } from "@/features/space/access/more-links"
import { LanguageLinks } from "@/features/space/frame/language-links"
import { SpacePage } from "@/features/space/frame/space-page"
import { SpaceCard, SpaceRow } from "@/features/space/kit/space-card"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

// Words that hold a count which only the phone knows.
const COUNT = "{count}"

export default async function MorePage({
  searchParams,
}: PageProps<"/[locale]/espace/more">) {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "space")
  const { problem } = await searchParams
  const { person, role } = space
  const name = `${person.first_name} ${person.last_name}`.trim() || person.email
  const words = {
    unsentTitle: t("more.unsentTitle", { count: COUNT }),
    unsentBody: t("more.unsentBody"),
    stay: t("more.stay"),
    leaveAnyway: t("more.leaveAnyway"),
  }
  return (
    <SpacePage space={space} tab="more" title={t("more.title")}>
      {problem === "unavailable" && (
        <Notice tone="error" title={t("unavailable")} />
      )}
      <SpaceCard id="more-cooperative" title={t("more.cooperative")}>
        <ul className="divide-y divide-line">
          {MORE_LINKS.filter(
            ({ forManagers, isPersonal }) =>
              (space.isManager || !forManagers) &&
              !(space.assistant && isPersonal)
          ).map(({ key, icon }) => (
            <li key={key}>
              <SpaceRow
                href={localePath(locale, `/espace/${key}`)}
                icon={icon}
                detail={t(`more.${key}Detail`)}
              >
                {t(`more.${key}`)}
              </SpaceRow>
            </li>
          ))}
          <li>
            <SpaceRow href={localePath(locale)} icon="basket">
              {t("more.shop")}
            </SpaceRow>
          </li>
        </ul>
      </SpaceCard>
      <SpaceCard id="more-language" title={t("more.language")} icon="globe">
        <LanguageLinks locale={locale} />
      </SpaceCard>
      <SpaceCard id="more-leave" title={t("more.leave")} icon="account">
        {name && (
          <p className="mb-3">
            {t("more.signedInAs", { name })}
            <span className="block text-sm text-reed">
              {t(`more.roles.${role}`)}
            </span>
          </p>
        )}
        <div className="flex flex-col gap-3">
          <LeaveForm
            action={leaveSpace}
            locale={locale}
            icon="leave"
            words={words}
          >
            {t("more.leaveHere")}
          </LeaveForm>
          {!space.assistant && (
            <LeaveForm
              action={leaveEverywhere}
              locale={locale}
              icon="lock"
              words={words}
            >
              {t("more.leaveEverywhere")}
            </LeaveForm>
          )}
        </div>
      </SpaceCard>
    </SpacePage>
  )
}

import { RadioCard } from "@/components/ui/choice"
import { Disclosure } from "@/components/ui/disclosure"
import { Icon } from "@/components/ui/icon"
import type { Locale } from "@/lib/i18n/locales"
import { isolate } from "@/lib/i18n/isolate"
import { getTranslator } from "@/lib/i18n/translator"
import { BigSubmit } from "../kit/big-submit"
import { StatusBadge } from "../kit/status-badge"
import type { Space } from "../session/space"
import { changeRole, removePerson } from "./actions"
import { nameOf, ROLES, type Person } from "./person"

/** A person of the cooperative; others' roles can be changed or taken away. */
export function PersonRow({ space, person }: { space: Space; person: Person }) {
  const { locale } = space
  const t = getTranslator(locale, "spacePeople")
  const name = nameOf(person)
  return (
    <li className="py-4">
      <div className="flex items-start gap-3">
        <span className="inline-flex size-11 shrink-0 items-center justify-center bg-sand text-clay">
          <Icon name="account" className="size-6" />
        </span>
        <div className="min-w-0 grow">
          <p className="leading-snug font-semibold break-words">
            <bdi>{name}</bdi>
            {person.is_me && (
              <span className="ms-2 font-normal text-reed">({t("me")})</span>
            )}
          </p>
          {name !== person.email && (
            <p className="text-sm break-all text-reed">
              <bdi>{person.email}</bdi>
            </p>
          )}
          <div className="mt-1">
            <StatusBadge
              tone="calm"
              icon={person.role === "manager" ? "seal" : "jar"}
            >
              {t(`roles.${person.role}`)}
            </StatusBadge>
          </div>
        </div>
      </div>
      {!person.is_me && space.canWrite && (
        <div className="mt-3 ps-14">
          <RoleForm person={person} locale={locale} />
          <RemoveForm person={person} locale={locale} />
        </div>
      )}
    </li>
  )
}

function RoleForm({ person, locale }: { person: Person; locale: Locale }) {
  const t = getTranslator(locale, "spacePeople")
  return (
    <Disclosure summary={t("change")}>
      <form action={changeRole} className="flex flex-col gap-3">
        <Hidden id={person.id} locale={locale} />
        <fieldset className="flex flex-col gap-2">
          <legend className="sr-only">{t("role")}</legend>
          {ROLES.map((role) => (
            <RadioCard
              key={role}
              name="role"
              value={role}
              label={t(`roles.${role}`)}
              detail={t(`roleDetails.${role}`)}
              defaultChecked={role === person.role}
            />
          ))}
        </fieldset>
        <BigSubmit icon="check" busy={t("busy")}>
          {t("changeSubmit")}
        </BigSubmit>
      </form>
    </Disclosure>
  )
}

function RemoveForm({ person, locale }: { person: Person; locale: Locale }) {
  const t = getTranslator(locale, "spacePeople")
  const name = isolate(nameOf(person))
  return (
    <Disclosure summary={t("remove")} className="border-b">
      <form action={removePerson} className="flex flex-col gap-3">
        <Hidden id={person.id} locale={locale} />
        <p>{t("removeWarning", { name })}</p>
        <BigSubmit icon="trash" tone="danger" busy={t("busy")}>
          {t("removeSubmit", { name })}
        </BigSubmit>
      </form>
    </Disclosure>
  )
}

function Hidden({ id, locale }: { id: string; locale: Locale }) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
    </>
  )
}

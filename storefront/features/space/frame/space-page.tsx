import type { ReactNode } from "react"
import { Icon } from "@/components/ui/icon"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space, SpaceTab } from "../session/space"
import { ActingBanner } from "./acting-banner"
import { OutboxBar } from "./outbox-bar"
import { SpaceHeader } from "./space-header"
import { SpaceNavigation } from "./space-navigation"
import { StaffHelp } from "./staff-help"
import { StandingNotice } from "./standing-notice"

type Back = { href: string; label: string }

/**
 * One screen of the space with its frame around it. The page draws the frame
 * itself, so that the frame knows where it is without any script.
 */
export function SpacePage({
  space,
  tab,
  title,
  intro,
  back,
  actions,
  children,
}: {
  space: Space
  tab: SpaceTab
  title: ReactNode
  intro?: ReactNode
  back?: Back
  /** What the screen is for: big buttons under the title. */
  actions?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="flex grow flex-col pb-20 lg:pb-0 print:block print:pb-0">
      <div className="contents print:hidden">
        <ActingBanner space={space} />
      </div>
      <div className="print:hidden">
        <OutboxBar space={space} />
        <SpaceHeader space={space} />
      </div>
      <div className="mx-auto flex w-full max-w-page grow flex-col lg:flex-row print:block">
        <div className="print:hidden lg:w-60 lg:shrink-0 lg:border-e lg:py-6">
          <SpaceNavigation space={space} tab={tab} />
          <div className="hidden px-4 pt-8 lg:block">
            <StaffHelp locale={space.locale} />
          </div>
        </div>
        <div className="flex min-w-0 grow flex-col lg:px-8 print:block print:p-0">
          <main
            id="content"
            tabIndex={-1}
            className="grow px-4 pt-4 pb-8 outline-none lg:max-w-4xl lg:pt-6 print:max-w-none print:p-0"
          >
            {back && <BackLink {...back} />}
            <h1 className="font-text text-xl leading-tight font-semibold lg:text-2xl">
              {title}
            </h1>
            {intro && <p className="mt-1 max-w-text text-reed">{intro}</p>}
            <StandingNotice space={space} />
            {actions && (
              <div className="mt-4 flex flex-wrap gap-3 print:hidden">
                {actions}
              </div>
            )}
            <div className="mt-5 flex flex-col gap-4 print:mt-0 print:block">
              {children}
            </div>
          </main>
          <div className="lg:hidden print:hidden">
            <StaffHelp locale={space.locale} />
          </div>
        </div>
      </div>
    </div>
  )
}

/** A screen that does not exist, or is another cooperative's. */
export function MissingSpacePage({
  space,
  tab,
  back,
}: {
  space: Space
  tab: SpaceTab
  back: Back
}) {
  const t = getTranslator(space.locale, "space")
  return (
    <SpacePage space={space} tab={tab} title={t("missing.title")} back={back}>
      <p>{t("missing.body")}</p>
    </SpacePage>
  )
}

function BackLink({ href, label }: Back) {
  return (
    <a
      href={href}
      className="-ms-2 mb-1 inline-flex min-h-12 print:hidden items-center gap-1 pe-3 font-semibold text-clay hover:underline"
    >
      <Icon name="chevron" className="size-6 ltr:-scale-x-100" />
      {label}
    </a>
  )
}

import { classNames } from "@/components/ui/class-names"
import { Icon } from "@/components/ui/icon"
import { formatMoment } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space } from "../session/space"
import type { SpaceNotification } from "./notification"
import { iconOf, targetOf } from "./notification-looks"
import { notificationWords } from "./notification-words"

/** One piece of news; it opens what it speaks of. */
export function NewsLine({
  space: { locale, isManager },
  news,
}: {
  space: Space
  news: SpaceNotification
}) {
  const t = getTranslator(locale, "spaceNews")
  const target = targetOf(news, isManager)
  const content = (
    <>
      <span
        className={classNames(
          "mt-0.5 inline-flex size-11 shrink-0 items-center justify-center",
          news.read_at ? "bg-sand text-reed" : "bg-clay text-plaster"
        )}
      >
        <Icon name={iconOf(news.kind)} className="size-6" />
      </span>
      <span className="min-w-0 grow">
        <span
          className={classNames(
            "block leading-snug break-words",
            !news.read_at && "font-semibold"
          )}
        >
          {notificationWords(news, locale)}
        </span>
        <span className="mt-0.5 block text-sm text-reed">
          <time dateTime={news.created_at}>
            {formatMoment(news.created_at, locale)}
          </time>
          {!news.read_at && (
            <span className="ms-2 font-semibold text-clay">{t("unread")}</span>
          )}
        </span>
        {target && (
          <span className="mt-1 inline-flex items-center gap-1 font-semibold text-clay">
            {t(`open.${target.opens}`)}
            <Icon name="chevron" className="mirror size-4" />
          </span>
        )}
      </span>
    </>
  )
  return target ? (
    <a
      href={localePath(locale, target.path)}
      className="flex gap-3 py-4 hover:bg-sand"
    >
      {content}
    </a>
  ) : (
    <div className="flex gap-3 py-4">{content}</div>
  )
}

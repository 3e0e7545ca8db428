import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { AnswerNotice, type PageAnswer } from "../answers/answer-notice"
import { PageTurner } from "../answers/page-turner"
import { SpacePage } from "../frame/space-page"
import { BigSubmit } from "../kit/big-submit"
import { EmptyState } from "../kit/empty-state"
import type { Space } from "../session/space"
import { markNewsRead } from "./actions"
import { listNews, NEWS_PER_PAGE } from "./list-news"
import { NewsLine } from "./news-line"

/** What happened to the cooperative, newest first, each with where to look. */
export async function NewsScreen({
  space,
  page,
  answer,
}: {
  space: Space
  page: number
  answer: PageAnswer
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceNews")
  const { notifications, count } = await listNews(locale, page)
  const path = localePath(locale, "/espace/news")
  return (
    <SpacePage space={space} tab="more" title={t("title")}>
      <AnswerNotice
        locale={locale}
        answer={answer}
        said={{ read: t("said.read") }}
      />
      {space.unread > 0 && (
        <form action={markNewsRead}>
          <input type="hidden" name="locale" value={locale} />
          <BigSubmit icon="check" tone="quiet" busy={t("busy")}>
            {t("readAll")}
          </BigSubmit>
        </form>
      )}
      {notifications.length === 0 ? (
        <EmptyState icon="bell">{t("empty")}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y">
          {notifications.map((news) => (
            <li key={news.id}>
              <NewsLine space={space} news={news} />
            </li>
          ))}
        </ul>
      )}
      <PageTurner
        page={page}
        more={page * NEWS_PER_PAGE < count}
        hrefOf={(number) => `${path}?page=${number}`}
        words={{
          pages: t("pages"),
          newer: t("newer"),
          older: t("older"),
        }}
      />
    </SpacePage>
  )
}

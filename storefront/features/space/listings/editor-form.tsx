"use client"

import { useRouter } from "next/navigation"
import { useEffect, useState } from "react"
import { Notice } from "@/components/ui/notice"
import { fillWords } from "@/lib/i18n/fill-words"
import type { Language } from "@/lib/i18n/locales"
import type { SpaceProblemCode } from "../session/vendor-problem"
import { ConflictPanel } from "./conflict-panel"
import { EditorFields, type EditorChoices } from "./editor-fields"
import { contentIn, subjectOf, type EditorStart } from "./editor-start"
import { contentOf } from "./listing-draft"
import { LISTING_GAPS, type Listing, type ListingGap } from "./listing-wire"
import type { ListingWords } from "./listing-words"
import { MissingList } from "./missing-list"
import { SaveBar } from "./save-bar"
import { StuckPhotos } from "./stuck-photos"
import { stillMissing } from "./still-missing"
import { useListingEditor } from "./use-listing-editor"

export type EditorProps = {
  listing: Listing
  language: Language
  words: ListingWords
  problems: Record<SpaceProblemCode, string>
  choices: EditorChoices
  /** Whether the cooperative may write, and may publish. */
  rights: { canWrite: boolean; canPublish: boolean }
}

type Said =
  | { tone: "success" | "information"; text: string }
  | { tone: "error"; text: string }

/** The form itself, once it is known what it starts with. */
export function EditorForm({
  start,
  listing,
  language,
  words,
  problems,
  choices,
  rights,
}: EditorProps & { start: EditorStart }) {
  const editor = useListingEditor(listing, start, language)
  const { draft, shop, saving, outbox, state } = editor
  const [isBusy, setIsBusy] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const missing = stillMissing(shop.missing, draft)
  const theirs = contentOf(shop)
  const mine = saving && contentIn(saving)
  useFreshVersion(state === "conflict")

  const isWithStaff = shop.change?.status === "submitted"
  const canSubmit =
    rights.canPublish &&
    (state === "unsaved" ||
      state === "on_phone" ||
      (shop.change !== null && !isWithStaff))

  async function busily(work: () => Promise<Said | null>) {
    if (isBusy) {
      return
    }
    setIsBusy(true)
    setSaid(null)
    try {
      setSaid(await work())
    } catch (error) {
      console.error(error)
      setSaid({ tone: "error", text: words.problems.storage })
    } finally {
      setIsBusy(false)
    }
  }

  const save = () =>
    busily(async () => {
      await editor.save()
      return null
    })

  /** Saves what is not saved, then sends: in this order, network or not. */
  const submit = () =>
    busily(async () => {
      if (state === "unsaved") {
        await editor.save()
      }
      const key = await outbox.enqueue({
        kind: "listing.submit",
        path: `/vendor/listings/${listing.id}/submit`,
        body: {},
        label: draft.texts.title || listing.title,
        subject: subjectOf(listing.id),
      })
      const settled = await outbox.waitFor(key)
      if (settled.state === "done") {
        return { tone: "success", text: words.edit.submitted }
      }
      if (settled.state === "kept") {
        return { tone: "information", text: words.edit.submitKept }
      }
      const { problem } = settled.operation
      await outbox.giveUp(settled.operation)
      return {
        tone: "error",
        text:
          problem?.code === "incomplete"
            ? fillWords(words.edit.incomplete, {
                list: gapsIn(problem.details)
                  .map((gap) => words.edit.gaps[gap])
                  .join(" · "),
              })
            : problems[problem?.code ?? "unavailable"],
      }
    })

  return (
    <div className="flex flex-col gap-4">
      {start.source === "phone" && state !== "conflict" && (
        <Notice title={words.edit.lastKept} />
      )}
      {state === "conflict" && saving && mine && theirs && (
        <ConflictPanel
          mine={mine}
          theirs={theirs}
          language={language}
          words={words}
          choices={choices}
          onKeepMine={() =>
            void outbox.resend(saving, {
              body: { ...saving.body, revision: shop.change?.revision ?? 0 },
            })
          }
          onKeepTheirs={() =>
            void outbox.giveUp(saving).then(() => location.reload())
          }
        />
      )}
      {state === "refused" && saving && (
        <Notice
          tone="error"
          title={problems[saving.problem?.code ?? "unavailable"]}
        />
      )}
      <StuckPhotos
        listingId={listing.id}
        words={words}
        problems={problems}
        onRemove={editor.photos.remove}
      />
      {(shop.change ? !isWithStaff : missing.length > 0) && (
        <MissingList missing={missing} words={words.edit} />
      )}
      {isWithStaff && <Notice title={words.edit.locked} />}
      <EditorFields
        draft={draft}
        photos={editor.photos}
        texts={start.content.texts}
        missing={missing}
        words={words}
        choices={choices}
        language={language}
        disabled={!rights.canWrite}
        onChange={editor.change}
      />
      {said && <Notice tone={said.tone} title={said.text} />}
      {rights.canWrite && (
        <SaveBar
          state={state}
          isBusy={isBusy}
          canSubmit={canSubmit}
          words={words.edit}
          onSave={save}
          onSubmit={submit}
        />
      )}
    </div>
  )
}

/** The page was drawn before the other version existed: it is asked again. */
function useFreshVersion(isConflict: boolean) {
  const { refresh } = useRouter()
  useEffect(() => {
    if (isConflict) {
      refresh()
    }
  }, [isConflict, refresh])
}

function gapsIn(details: Record<string, unknown>): ListingGap[] {
  const { missing } = details
  return Array.isArray(missing)
    ? LISTING_GAPS.filter((gap) => missing.includes(gap))
    : []
}

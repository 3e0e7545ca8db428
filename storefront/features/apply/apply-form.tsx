"use client"

import { Button } from "@/components/ui/button"
import { Icon } from "@/components/ui/icon"
import { Notice } from "@/components/ui/notice"
import type { ApplicationField, ApplicationProblems } from "./application"
import type { ApplicationSection } from "./application-parts"
import { ApplicationRowField } from "./application-row"
import type { AnswerCode, ApplyWords } from "./apply-words"
import { DocumentsField } from "./documents-field"
import { useApplication } from "./use-application"
import { useDocuments } from "./use-documents"

// Short answers share a line where the screen is wide enough for their labels.
const WIDTHS: Partial<Record<ApplicationField, string>> = {
  founded: "col-span-6 self-end sm:col-span-2",
  members: "col-span-6 self-end sm:col-span-2",
  women: "col-span-6 self-end sm:col-span-2",
  contact_first_name: "col-span-6 sm:col-span-3",
  contact_last_name: "col-span-6 sm:col-span-3",
}

/**
 * The application form. What is typed stays on the device until it is sent;
 * without scripts it is a plain form, checked by the browser and the server.
 */
export function ApplyForm({
  locale,
  sentPath,
  sections,
  initial,
  words,
}: {
  locale: string
  sentPath: string
  sections: ApplicationSection[]
  initial: { problems: ApplicationProblems; code: AnswerCode | null }
  words: ApplyWords
}) {
  const { documents, add, remove } = useDocuments()
  const { state, pending, form } = useApplication(initial, documents, sentPath)
  return (
    <form
      {...form}
      action="/api/apply"
      method="post"
      encType="multipart/form-data"
      className="flex flex-col gap-10"
    >
      <input type="hidden" name="locale" value={locale} />
      {sections.map(({ part, icon, title, rows }) => (
        <fieldset key={part} className="grid grid-cols-6 gap-x-4 gap-y-4">
          <legend className="mb-4 flex w-full items-center gap-3 border-b pb-2 font-display text-xl">
            <Icon name={icon} className="size-7 shrink-0 text-clay" />
            {title}
          </legend>
          {rows.map((row) => {
            const problem = state.problems[row.name]
            return (
              <div key={row.name} className={WIDTHS[row.name] ?? "col-span-6"}>
                <ApplicationRowField
                  row={row}
                  error={problem && words.fieldProblems[problem]}
                  words={words}
                />
              </div>
            )
          })}
          {part === "products" && (
            <div className="col-span-6 min-w-0">
              <DocumentsField
                words={words}
                documents={documents}
                onAdd={(files) => void add(files)}
                onRemove={(id) => void remove(id)}
              />
            </div>
          )}
        </fieldset>
      ))}
      {state.code && (
        <div tabIndex={-1} data-answer>
          <Notice tone="error" title={words.problems[state.code]} />
        </div>
      )}
      <div className="flex flex-col items-start gap-3">
        <p className="text-sm text-reed">{words.saved}</p>
        <Button
          type="submit"
          className="min-h-14 w-full sm:w-auto sm:px-10"
          aria-disabled={pending || undefined}
        >
          {pending ? words.busy : words.submit}
        </Button>
      </div>
    </form>
  )
}

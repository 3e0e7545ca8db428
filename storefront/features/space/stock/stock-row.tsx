"use client"

import { Icon, type IconName } from "@/components/ui/icon"
import { fillWords } from "@/lib/i18n/fill-words"
import { StatusBadge } from "../kit/status-badge"
import type { useOutbox } from "../offline/outbox/use-outbox"
import { CountField } from "./count-field"
import { viewThreshold } from "./set-threshold"
import { StockAlert } from "./stock-alert"
import type { StockLine } from "./stock-line"
import { StockQuestion } from "./stock-question"
import { viewStock, type Burst } from "./stock-view"
import type { StockWords } from "./stock-words"

/** One size: how many there are, one tap more or less, and the truth of it. */
export function StockRow({
  line,
  stock,
  outbox,
  burst,
  words,
  canWrite,
  onTap,
  onCount,
}: {
  line: StockLine
  stock: number
  outbox: ReturnType<typeof useOutbox>
  burst: Burst | undefined
  words: StockWords
  canWrite: boolean
  onTap: (by: number) => void
  onCount: (seen: number, count: number) => void
}) {
  const view = viewStock({ ...line, stock }, outbox, burst)
  const threshold = viewThreshold(line, outbox)
  const isLow = threshold !== null && view.count <= threshold
  const isLocked = !canWrite || view.stuck !== null
  return (
    <li id={line.variant_id} className="flex scroll-mt-20 flex-col gap-2 py-3">
      <div className="flex items-center justify-between gap-2">
        <p className="min-w-0 leading-snug font-semibold">
          <bdi>{line.label}</bdi>
        </p>
        <div className="flex shrink-0 items-center gap-1">
          <StepButton
            icon="minus"
            label={fillWords(words.less, { name: line.name })}
            disabled={isLocked || view.count <= 0}
            onPress={() => onTap(-1)}
          />
          <CountField
            label={fillWords(words.count, { name: line.name })}
            count={view.count}
            disabled={isLocked}
            onCount={(count) => onCount(view.count, count)}
          />
          <StepButton
            icon="plus"
            label={fillWords(words.more, { name: line.name })}
            disabled={isLocked}
            onPress={() => onTap(1)}
          />
        </div>
      </div>
      {view.stuck && (
        <StockQuestion line={line} stuck={view.stuck} words={words} />
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {canWrite ? (
          <StockAlert
            line={line}
            threshold={threshold}
            outbox={outbox}
            words={words}
          />
        ) : (
          <span />
        )}
        {view.count === 0 ? (
          <StatusBadge tone="bad">{words.out}</StatusBadge>
        ) : (
          isLow && (
            <StatusBadge tone="waiting" icon="bell">
              {words.low}
            </StatusBadge>
          )
        )}
        <p role="status" className="flex items-center gap-2 text-sm">
          {view.isPending ? (
            <>
              <Icon
                name={outbox.online ? "sync" : "offline"}
                className="size-5 shrink-0"
              />
              {outbox.online
                ? words.sending
                : `${words.waiting} · ${fillWords(words.shopHas, { stock: view.shop })}`}
            </>
          ) : (
            view.wasSent &&
            !view.stuck && (
              <>
                <Icon name="check" className="size-5 shrink-0 text-olive" />
                {words.sent}
              </>
            )
          )}
        </p>
      </div>
    </li>
  )
}

function StepButton({
  icon,
  label,
  disabled,
  onPress,
}: {
  icon: IconName
  label: string
  disabled: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
      className="inline-flex size-14 items-center justify-center rounded-eased border border-kohl bg-plaster active:bg-sand disabled:border-reed disabled:text-reed"
    >
      <Icon name={icon} className="size-7" />
    </button>
  )
}

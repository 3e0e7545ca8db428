import type { IconName } from "@/components/ui/icon"

type MoreLink = {
  key:
    | "profile"
    | "steering"
    | "money"
    | "people"
    | "activity"
    | "news"
    | "files"
    | "outbox"
  icon: IconName
  /** Whether editors have no business there. */
  forManagers?: true
  /** Whether a coach who acts for the cooperative has none either. */
  isPersonal?: true
}

/** What has no tab of its own; each key is also its path. */
export const MORE_LINKS: MoreLink[] = [
  { key: "profile", icon: "house" },
  { key: "steering", icon: "chart", forManagers: true },
  { key: "money", icon: "cash", forManagers: true },
  { key: "people", icon: "people", forManagers: true, isPersonal: true },
  { key: "activity", icon: "page", forManagers: true },
  { key: "news", icon: "bell" },
  { key: "files", icon: "download" },
  { key: "outbox", icon: "send" },
]

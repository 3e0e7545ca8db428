import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

export const Training = model.define("training", {
  id: model.id({ prefix: "train" }).primaryKey(),
  name: model.text(),
  provider: model.text(),
  held_on: model.dateTime().nullable(),
  participants: model.number().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "trainings" }),
})

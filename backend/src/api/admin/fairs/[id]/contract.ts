import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { editedFair, fairForm, fairId, version } from "../../../../contracts/shapes/fair"

const params = z.object({ id: fairId })

export const GET = defineContract({
  summary: "One edition of a fair with its programme and its call, to edit.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params,
  response: editedFair,
})

export const POST = defineContract({
  summary: "Writes the edition anew, its programme included. CHANGED_MEANWHILE where somebody else was faster.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params,
  body: z.object({ version, form: fairForm }),
  response: editedFair,
})

export const DELETE = defineContract({
  summary: "Deletes a draft with its programme. FAIR_IN_USE where it is published, or somebody applied to it once.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params,
  response: z.object({ id: z.string() }),
})

import type { PaperKind } from "../office-schema"

/** What stands on a drawn paper. */
export const paperTitles: Record<PaperKind | "sign", { ar: string; fr: string }> = {
  register_extract: { ar: "مستخرج من سجل التعاونيات", fr: "Extrait du registre des coopératives" },
  odco_certificate: { ar: "شهادة مكتب تنمية التعاون", fr: "Attestation de l’ODCO" },
  ice_certificate: { ar: "شهادة التعريف الموحد", fr: "Certificat d’identifiant commun (ICE)" },
  onssa_file: { ar: "ملف السلامة الصحية", fr: "Dossier sanitaire ONSSA" },
  identity: { ar: "بطاقة التعريف", fr: "Pièce d’identité" },
  other: { ar: "وثيقة أخرى", fr: "Autre document" },
  sign: { ar: "شهادة علامة الجودة", fr: "Certificat de signe de qualité" },
}

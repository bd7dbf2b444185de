import type { pages as en } from "./en"

export const pages: typeof en = {
  title: "Pages",
  lead: "Comment ça marche, livraison, retours et les autres pages d’information, en trois langues.",
  page: "Page",
  languages: "Langues",
  edited: "Dernière modification",
  write: "Modifier",
  read: "Lire",
  how: "« ## » devant une ligne en fait un titre, « - » un point de liste. Une ligne vide termine un paragraphe. Un lien, ce sont des mots puis une adresse :",
  marks: { heading: "Titre", list: "Liste", link: "Lien" },
  fields: { title: "Titre", summary: "En une phrase", body: "Texte" },
  optional:
    "Laissez les trois champs vides et les lecteurs de cette langue ({{language}}) auront l’arabe, avec une note qui le dit.",
  room: "{{number}} caractères sur {{most}}",
  faults: {
    MISSING: "Ce champ est nécessaire.",
    UNFINISHED: "Ce champ est nécessaire, ou laissez toute la langue vide.",
    TOO_LONG: "C’est trop long : raccourcissez pour enregistrer.",
  },
  unfinished: "Il reste quelque chose à corriger avant d’enregistrer : {{languages}}.",
  useless: "Ces liens ne mènent nulle part et s’affichent comme des mots :",
  previewLead: "Comme sur un téléphone, enregistré ou non.",
  conflict:
    "Quelqu’un d’autre a enregistré cette page pendant que vous écriviez. Vos mots sont toujours là ; les langues que vous n’avez pas touchées sont les siennes.",
  takeTheirs: "Prendre les siens, abandonner les miens",
  keepMine: "Enregistrer les miens",
  historyLead: "Remettez un texte précédent dans les champs, regardez-le, puis enregistrez.",
  restored: "Le texte précédent est dans les champs. Il sera montré une fois enregistré.",
}

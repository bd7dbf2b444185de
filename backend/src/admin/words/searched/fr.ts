import type { searched as en } from "./en"

export const searched: typeof en = {
  title: "Ce qui a été cherché",
  lead: "Des totaux par jour, gardés 13 mois. Personne de ceux qui ont cherché n’est connu ici.",
  words: "Mots",
  language: "Langue de la page",
  by: { searched: "Les plus cherchés", nothing: "Sans résultat", clicked: "Ouverts", bought: "Achetés ensuite" },
  heads: { searched: "Recherches", nothing: "Sans résultat", clicked: "Ouverts", bought: "Achetés" },
  say: "Donner un sens",
  none: "Rien n’a été compté ces jours-là.",
  hidden:
    "Non montrées : {{number}} recherches de mots qui ne sont pas du métier et sont venus moins de trois jours. Quelqu’un a pu les écrire à son propre sujet.",
}

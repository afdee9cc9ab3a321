<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
  <context>
    <name />
    <message numerus="yes">
      <source>%n absent(s)</source>
      <translation>
        <numerusform>%n absent</numerusform>
        <numerusform>%n absents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accord(s) daté(s)</source>
      <translation>
        <numerusform>%n accord daté</numerusform>
        <numerusform>%n accords datés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accord(s) de transmettre les coordonnées</source>
      <translation>
        <numerusform>%n accord de transmettre les coordonnées</numerusform>
        <numerusform>%n accords de transmettre les coordonnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accord(s) ou convention(s).</source>
      <translation>
        <numerusform>%n accord ou convention.</numerusform>
        <numerusform>%n accords ou conventions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action(s)</source>
      <translation>
        <numerusform>%n action</numerusform>
        <numerusform>%n actions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action(s) de suivi à relancer</source>
      <translation>
        <numerusform>%n action de suivi à relancer</numerusform>
        <numerusform>%n actions de suivi à relancer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action(s) de suivi : on ne saura plus qui s’en chargeait</source>
      <translation>
        <numerusform>%n action de suivi : on ne saura plus qui s’en chargeait</numerusform>
        <numerusform>%n actions de suivi : on ne saura plus qui s’en chargeait</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action(s) à son nom</source>
      <translation>
        <numerusform>%n action à son nom</numerusform>
        <numerusform>%n actions à son nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n agenda(s) à remplacer.</source>
      <translation>
        <numerusform>%n agenda à remplacer.</numerusform>
        <numerusform>%n agendas à remplacer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n an(s) après votre dernier contact avec nous (une participation, un vœu, un appel de suivi), notre programme nous signale vos données et nous les effaçons.</source>
      <translation>
        <numerusform>%n an après votre dernier contact avec nous (une participation, un vœu, un appel de suivi), notre programme nous signale vos données et nous les effaçons.</numerusform>
        <numerusform>%n ans après votre dernier contact avec nous (une participation, un vœu, un appel de suivi), notre programme nous signale vos données et nous les effaçons.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appel(s) de suivi à passer</source>
      <translation>
        <numerusform>%n appel de suivi à passer</numerusform>
        <numerusform>%n appels de suivi à passer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n arrivée(s)</source>
      <translation>
        <numerusform>%n arrivée</numerusform>
        <numerusform>%n arrivées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s)</source>
      <translation>
        <numerusform>%n autre</numerusform>
        <numerusform>%n autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s) invité(s), excusé(s) ou en attente</source>
      <translation>
        <numerusform>%n autre invité, excusé ou en attente</numerusform>
        <numerusform>%n autres invités, excusés ou en attente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s) mise(s) de côté.</source>
      <translation>
        <numerusform>%n autre mise de côté.</numerusform>
        <numerusform>%n autres mises de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s) note(s) gardée(s).</source>
      <translation>
        <numerusform>%n autre note gardée.</numerusform>
        <numerusform>%n autres notes gardées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s), un numéro chacun</source>
      <translation>
        <numerusform>%n badge, un numéro chacun</numerusform>
        <numerusform>%n badges, un numéro chacun</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n besoin(s) ou offre(s) dans l’annuaire</source>
      <translation>
        <numerusform>%n besoin ou offre dans l’annuaire</numerusform>
        <numerusform>%n besoins ou offres dans l’annuaire</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n bulletin(s) pour {people} personnes présentes : vérifiez les présences, ou les bulletins.</source>
      <translation>
        <numerusform>%n bulletin pour {people} personnes présentes : vérifiez les présences, ou les bulletins.</numerusform>
        <numerusform>%n bulletins pour {people} personnes présentes : vérifiez les présences, ou les bulletins.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changement(s) par rapport à votre feuille</source>
      <translation>
        <numerusform>%n changement par rapport à votre feuille</numerusform>
        <numerusform>%n changements par rapport à votre feuille</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n compte(s) rendu(s) complet(s) sur {count}</source>
      <translation>
        <numerusform>%n compte rendu complet sur {count}</numerusform>
        <numerusform>%n comptes rendus complets sur {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n compte(s) rendu(s) sur {count}</source>
      <translation>
        <numerusform>%n compte rendu sur {count}</numerusform>
        <numerusform>%n comptes rendus sur {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copié(s)</source>
      <translation>
        <numerusform>%n copié</numerusform>
        <numerusform>%n copiés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couple(s) ayant répondu</source>
      <translation>
        <numerusform>%n couple ayant répondu</numerusform>
        <numerusform>%n couples ayant répondu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n de moins, faute de tables</source>
      <translation>
        <numerusform>%n de moins, faute de tables</numerusform>
        <numerusform>%n de moins, faute de tables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n diagnostic(s)</source>
      <translation>
        <numerusform>%n diagnostic</numerusform>
        <numerusform>%n diagnostics</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n diagnostic(s) à poursuivre</source>
      <translation>
        <numerusform>%n diagnostic à poursuivre</numerusform>
        <numerusform>%n diagnostics à poursuivre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) enregistré(s) dans {folder}.</source>
      <translation>
        <numerusform>%n document enregistré dans {folder}.</numerusform>
        <numerusform>%n documents enregistrés dans {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) noté(s) comme imprimé(s).</source>
      <translation>
        <numerusform>%n document noté comme imprimé.</numerusform>
        <numerusform>%n documents notés comme imprimés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) retiré(s) de l’imprimante.</source>
      <translation>
        <numerusform>%n document retiré de l’imprimante.</numerusform>
        <numerusform>%n documents retirés de l’imprimante.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) à imprimer</source>
      <translation>
        <numerusform>%n document à imprimer</numerusform>
        <numerusform>%n documents à imprimer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n déjà là</source>
      <translation>
        <numerusform>%n déjà là</numerusform>
        <numerusform>%n déjà là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fait(s)</source>
      <translation>
        <numerusform>%n fait</numerusform>
        <numerusform>%n faits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n feuille(s) remplie(s)</source>
      <translation>
        <numerusform>%n feuille remplie</numerusform>
        <numerusform>%n feuilles remplies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fiche(s) : nom, courriel, téléphone, notes</source>
      <translation>
        <numerusform>%n fiche : nom, courriel, téléphone, notes</numerusform>
        <numerusform>%n fiches : nom, courriel, téléphone, notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fichier(s)</source>
      <translation>
        <numerusform>%n fichier</numerusform>
        <numerusform>%n fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fonction(s) dans une organisation</source>
      <translation>
        <numerusform>%n fonction dans une organisation</numerusform>
        <numerusform>%n fonctions dans une organisation</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n groupe(s)</source>
      <translation>
        <numerusform>%n groupe</numerusform>
        <numerusform>%n groupes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n groupe(s) d’action</source>
      <translation>
        <numerusform>%n groupe d’action</numerusform>
        <numerusform>%n groupes d’action</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hôte(s)</source>
      <translation>
        <numerusform>%n hôte</numerusform>
        <numerusform>%n hôtes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inchangé(s)</source>
      <translation>
        <numerusform>%n inchangé</numerusform>
        <numerusform>%n inchangés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inscription(s) à un événement à venir (la personne est désinscrite)</source>
      <translation>
        <numerusform>%n inscription à un événement à venir (la personne est désinscrite)</numerusform>
        <numerusform>%n inscriptions à un événement à venir (la personne est désinscrite)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inscrit(s)</source>
      <translation>
        <numerusform>%n inscrit</numerusform>
        <numerusform>%n inscrits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inscrit(s) non venu(s).</source>
      <translation>
        <numerusform>%n inscrit non venu.</numerusform>
        <numerusform>%n inscrits non venus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n intéressé(s)</source>
      <translation>
        <numerusform>%n intéressé</numerusform>
        <numerusform>%n intéressés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n intérêt(s) d’un seul côté.</source>
      <translation>
        <numerusform>%n intérêt d’un seul côté.</numerusform>
        <numerusform>%n intérêts d’un seul côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ligne(s)</source>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) de retard</source>
      <translation>
        <numerusform>%n minute de retard</numerusform>
        <numerusform>%n minutes de retard</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) d’attente avant</source>
      <translation>
        <numerusform>%n minute d’attente avant</numerusform>
        <numerusform>%n minutes d’attente avant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) d’avance</source>
      <translation>
        <numerusform>%n minute d’avance</numerusform>
        <numerusform>%n minutes d’avance</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nom(s) de répondant·e dans un diagnostic</source>
      <translation>
        <numerusform>%n nom de répondant·e dans un diagnostic</numerusform>
        <numerusform>%n noms de répondant·e dans un diagnostic</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nom(s) non confirmé(s) : laissé(s) de côté.</source>
      <translation>
        <numerusform>%n nom non confirmé : laissé de côté.</numerusform>
        <numerusform>%n noms non confirmés : laissés de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nom(s) sous un accord de partage</source>
      <translation>
        <numerusform>%n nom sous un accord de partage</numerusform>
        <numerusform>%n noms sous un accord de partage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) donnée(s) ou reçue(s), sans nom</source>
      <translation>
        <numerusform>%n note donnée ou reçue, sans nom</numerusform>
        <numerusform>%n notes données ou reçues, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) sur {all}</source>
      <translation>
        <numerusform>%n note sur {all}</numerusform>
        <numerusform>%n notes sur {all}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nouvelle(s)</source>
      <translation>
        <numerusform>%n nouvelle</numerusform>
        <numerusform>%n nouvelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n organisation(s)</source>
      <translation>
        <numerusform>%n organisation</numerusform>
        <numerusform>%n organisations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n parole(s) d’atelier, gardée(s) sans nom</source>
      <translation>
        <numerusform>%n parole d’atelier, gardée sans nom</numerusform>
        <numerusform>%n paroles d’atelier, gardées sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n parole(s) notée(s)</source>
      <translation>
        <numerusform>%n parole notée</numerusform>
        <numerusform>%n paroles notées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s)</source>
      <translation>
        <numerusform>%n participant</numerusform>
        <numerusform>%n participants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s) dans {path}</source>
      <translation>
        <numerusform>%n participant dans {path}</numerusform>
        <numerusform>%n participants dans {path}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s) inscrit(s)</source>
      <translation>
        <numerusform>%n participant inscrit</numerusform>
        <numerusform>%n participants inscrits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s) mis à jour</source>
      <translation>
        <numerusform>%n participant mis à jour</numerusform>
        <numerusform>%n participants mis à jour</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participation(s) passée(s) : fonction, besoins d’accessibilité, accords, remarque</source>
      <translation>
        <numerusform>%n participation passée : fonction, besoins d’accessibilité, accords, remarque</numerusform>
        <numerusform>%n participations passées : fonction, besoins d’accessibilité, accords, remarque</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participation(s), sans nom</source>
      <translation>
        <numerusform>%n participation, sans nom</numerusform>
        <numerusform>%n participations, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s)</source>
      <translation>
        <numerusform>%n personne</numerusform>
        <numerusform>%n personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) changent de place</source>
      <translation>
        <numerusform>%n personne changent de place</numerusform>
        <numerusform>%n personnes changent de place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) inscrite(s) pas encore pointée(s).</source>
      <translation>
        <numerusform>%n personne inscrite pas encore pointée.</numerusform>
        <numerusform>%n personnes inscrites pas encore pointées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) n’ont pas pu aller à « {title} » : proposez-le.</source>
      <translation>
        <numerusform>%n personne n’ont pas pu aller à « {title} » : proposez-le.</numerusform>
        <numerusform>%n personnes n’ont pas pu aller à « {title} » : proposez-le.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sans aucune rencontre</source>
      <translation>
        <numerusform>%n personne sans aucune rencontre</numerusform>
        <numerusform>%n personnes sans aucune rencontre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sans numéro</source>
      <translation>
        <numerusform>%n personne sans numéro</numerusform>
        <numerusform>%n personnes sans numéro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sans vœu</source>
      <translation>
        <numerusform>%n personne sans vœu</numerusform>
        <numerusform>%n personnes sans vœu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sur {count} ont accepté que leur nom paraisse et que leurs coordonnées circulent.</source>
      <translation>
        <numerusform>%n personne sur {count} ont accepté que leur nom paraisse et que leurs coordonnées circulent.</numerusform>
        <numerusform>%n personnes sur {count} ont accepté que leur nom paraisse et que leurs coordonnées circulent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) venue(s) d’une liste ne sont pas dans celle-ci et restent inscrites : {names}.</source>
      <translation>
        <numerusform>%n personne venue d’une liste n’est pas dans celle-ci et reste inscrite : {names}.</numerusform>
        <numerusform>%n personnes venues d’une liste ne sont pas dans celle-ci et restent inscrites : {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) à prévenir</source>
      <translation>
        <numerusform>%n personne à prévenir</numerusform>
        <numerusform>%n personnes à prévenir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s), chacune a ses rencontres</source>
      <translation>
        <numerusform>%n personne, chacune a ses rencontres</numerusform>
        <numerusform>%n personnes, chacune a ses rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s)</source>
      <translation>
        <numerusform>%n piste</numerusform>
        <numerusform>%n pistes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) de partenariat ouverte(s).</source>
      <translation>
        <numerusform>%n piste de partenariat ouverte.</numerusform>
        <numerusform>%n pistes de partenariat ouvertes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) ouverte(s), appels prévus à 1, 3 et 6 mois.</source>
      <translation>
        <numerusform>%n piste ouverte, appels prévus à 1, 3 et 6 mois.</numerusform>
        <numerusform>%n pistes ouvertes, appels prévus à 1, 3 et 6 mois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) où cette personne est le contact</source>
      <translation>
        <numerusform>%n piste où cette personne est le contact</numerusform>
        <numerusform>%n pistes où cette personne est le contact</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) à ouvrir</source>
      <translation>
        <numerusform>%n piste à ouvrir</numerusform>
        <numerusform>%n pistes à ouvrir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s), appels compris, sans nom</source>
      <translation>
        <numerusform>%n piste, appels compris, sans nom</numerusform>
        <numerusform>%n pistes, appels compris, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) dans une file d’annonces</source>
      <translation>
        <numerusform>%n place dans une file d’annonces</numerusform>
        <numerusform>%n places dans une file d’annonces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) à une table, sans nom</source>
      <translation>
        <numerusform>%n place à une table, sans nom</numerusform>
        <numerusform>%n places à une table, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s)</source>
      <translation>
        <numerusform>%n point</numerusform>
        <numerusform>%n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) de cette personne sur le même sujet : pas plus de {most}. Rien n’a été noté.</source>
      <translation>
        <numerusform>%n point de cette personne sur le même sujet : pas plus de {most}. Rien n’a été noté.</numerusform>
        <numerusform>%n points de cette personne sur le même sujet : pas plus de {most}. Rien n’a été noté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) de plus</source>
      <translation>
        <numerusform>%n point de plus</numerusform>
        <numerusform>%n points de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) noté(s) sur {most}</source>
      <translation>
        <numerusform>%n point noté sur {most}</numerusform>
        <numerusform>%n points notés sur {most}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) pour cette personne : chacun en a {dots}. Rien n’a été noté.</source>
      <translation>
        <numerusform>%n point pour cette personne : chacun en a {dots}. Rien n’a été noté.</numerusform>
        <numerusform>%n points pour cette personne : chacun en a {dots}. Rien n’a été noté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) sur des sujets ou des groupes qui ne sont plus là : ils restent notés.</source>
      <translation>
        <numerusform>%n point sur des sujets ou des groupes qui ne sont plus là : ils restent notés.</numerusform>
        <numerusform>%n points sur des sujets ou des groupes qui ne sont plus là : ils restent notés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) à voir</source>
      <translation>
        <numerusform>%n point à voir</numerusform>
        <numerusform>%n points à voir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) à éclaircir</source>
      <translation>
        <numerusform>%n point à éclaircir</numerusform>
        <numerusform>%n points à éclaircir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s), {most} au plus sur un même sujet</source>
      <translation>
        <numerusform>%n point, {most} au plus sur un même sujet</numerusform>
        <numerusform>%n points, {most} au plus sur un même sujet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problème(s) dans {file} : rien n’a été importé.</source>
      <translation>
        <numerusform>%n problème dans {file} : rien n’a été importé.</numerusform>
        <numerusform>%n problèmes dans {file} : rien n’a été importé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n présent(s)</source>
      <translation>
        <numerusform>%n présent</numerusform>
        <numerusform>%n présents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n prévue(s)</source>
      <translation>
        <numerusform>%n prévue</numerusform>
        <numerusform>%n prévues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) sans réponse à l’une des deux dates.</source>
      <translation>
        <numerusform>%n question sans réponse à l’une des deux dates.</numerusform>
        <numerusform>%n questions sans réponse à l’une des deux dates.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refusée(s)</source>
      <translation>
        <numerusform>%n refusée</numerusform>
        <numerusform>%n refusées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s)</source>
      <translation>
        <numerusform>%n rencontre</numerusform>
        <numerusform>%n rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) perdue(s)</source>
      <translation>
        <numerusform>%n rencontre perdue</numerusform>
        <numerusform>%n rencontres perdues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) perdue(s) faute de tables.</source>
      <translation>
        <numerusform>%n rencontre perdue faute de tables.</numerusform>
        <numerusform>%n rencontres perdues faute de tables.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) possible(s) au plus</source>
      <translation>
        <numerusform>%n rencontre possible au plus</numerusform>
        <numerusform>%n rencontres possibles au plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) prévue(s), mais non tenue(s).</source>
      <translation>
        <numerusform>%n rencontre prévue, mais non tenue.</numerusform>
        <numerusform>%n rencontres prévues, mais non tenues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) répétée(s)</source>
      <translation>
        <numerusform>%n rencontre répétée</numerusform>
        <numerusform>%n rencontres répétées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s), sans nom</source>
      <translation>
        <numerusform>%n rencontre, sans nom</numerusform>
        <numerusform>%n rencontres, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n retiré(s)</source>
      <translation>
        <numerusform>%n retiré</numerusform>
        <numerusform>%n retirés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n règle(s) de placement</source>
      <translation>
        <numerusform>%n règle de placement</numerusform>
        <numerusform>%n règles de placement</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n réponse(s)</source>
      <translation>
        <numerusform>%n réponse</numerusform>
        <numerusform>%n réponses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n réponse(s) pas encore saisie(s)</source>
      <translation>
        <numerusform>%n réponse pas encore saisie</numerusform>
        <numerusform>%n réponses pas encore saisies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sans l’accord des deux</source>
      <translation>
        <numerusform>%n sans l’accord des deux</numerusform>
        <numerusform>%n sans l’accord des deux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sans place</source>
      <translation>
        <numerusform>%n sans place</numerusform>
        <numerusform>%n sans place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statut(s) à expliquer</source>
      <translation>
        <numerusform>%n statut à expliquer</numerusform>
        <numerusform>%n statuts à expliquer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s)</source>
      <translation>
        <numerusform>%n sujet</numerusform>
        <numerusform>%n sujets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) accueilli(s), sans nom</source>
      <translation>
        <numerusform>%n sujet accueilli, sans nom</numerusform>
        <numerusform>%n sujets accueillis, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) compté(s)</source>
      <translation>
        <numerusform>%n sujet compté</numerusform>
        <numerusform>%n sujets comptés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) de trop pour les places libres</source>
      <translation>
        <numerusform>%n sujet de trop pour les places libres</numerusform>
        <numerusform>%n sujets de trop pour les places libres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) d’un forum à venir dont elle est l’hôte</source>
      <translation>
        <numerusform>%n sujet d’un forum à venir dont elle est l’hôte</numerusform>
        <numerusform>%n sujets d’un forum à venir dont elle est l’hôte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) placé(s)</source>
      <translation>
        <numerusform>%n sujet placé</numerusform>
        <numerusform>%n sujets placés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) sans place</source>
      <translation>
        <numerusform>%n sujet sans place</numerusform>
        <numerusform>%n sujets sans place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) sans place : placez-les ou proposez une grille.</source>
      <translation>
        <numerusform>%n sujet sans place : placez-les ou proposez une grille.</numerusform>
        <numerusform>%n sujets sans place : placez-les ou proposez une grille.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) sur la grille</source>
      <translation>
        <numerusform>%n sujet sur la grille</numerusform>
        <numerusform>%n sujets sur la grille</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) à revoir</source>
      <translation>
        <numerusform>%n sujet à revoir</numerusform>
        <numerusform>%n sujets à revoir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) à revoir sur le tableau : chacun dit pourquoi.</source>
      <translation>
        <numerusform>%n sujet à revoir sur le tableau : chacun dit pourquoi.</numerusform>
        <numerusform>%n sujets à revoir sur le tableau : chacun dit pourquoi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n série(s) de réponses, celles de l’organisation</source>
      <translation>
        <numerusform>%n série de réponses, celles de l’organisation</numerusform>
        <numerusform>%n séries de réponses, celles de l’organisation</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s)</source>
      <translation>
        <numerusform>%n table</numerusform>
        <numerusform>%n tables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s) gardée(s) dans un atelier</source>
      <translation>
        <numerusform>%n table gardée dans un atelier</numerusform>
        <numerusform>%n tables gardées dans un atelier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tenu(s)</source>
      <translation>
        <numerusform>%n tenu</numerusform>
        <numerusform>%n tenus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tour(s)</source>
      <translation>
        <numerusform>%n tour</numerusform>
        <numerusform>%n tours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tour(s) de {minutes} min</source>
      <translation>
        <numerusform>%n tour de {minutes} min</numerusform>
        <numerusform>%n tours de {minutes} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tour(s) joué(s) : il n’y a plus rien à planifier. Ajoutez un tour dans le Déroulé.</source>
      <translation>
        <numerusform>%n tour joué : il n’y a plus rien à planifier. Ajoutez un tour dans le Déroulé.</numerusform>
        <numerusform>%n tours joués : il n’y a plus rien à planifier. Ajoutez un tour dans le Déroulé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n voix</source>
      <translation>
        <numerusform>%n voix</numerusform>
        <numerusform>%n voix</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n volontaire(s)</source>
      <translation>
        <numerusform>%n volontaire</numerusform>
        <numerusform>%n volontaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n votant(s) sur {people}</source>
      <translation>
        <numerusform>%n votant sur {people}</numerusform>
        <numerusform>%n votants sur {people}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s)</source>
      <translation>
        <numerusform>%n vote</numerusform>
        <numerusform>%n votes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s) à un événement à venir</source>
      <translation>
        <numerusform>%n vote à un événement à venir</numerusform>
        <numerusform>%n votes à un événement à venir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s), sans nom</source>
      <translation>
        <numerusform>%n vote, sans nom</numerusform>
        <numerusform>%n votes, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x)</source>
      <translation>
        <numerusform>%n vœu</numerusform>
        <numerusform>%n vœux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) de plus</source>
      <translation>
        <numerusform>%n vœu de plus</numerusform>
        <numerusform>%n vœux de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) de sujets de forums passés, sans nom</source>
      <translation>
        <numerusform>%n vœu de sujets de forums passés, sans nom</numerusform>
        <numerusform>%n vœux de sujets de forums passés, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) de sujets d’un forum à venir</source>
      <translation>
        <numerusform>%n vœu de sujets d’un forum à venir</numerusform>
        <numerusform>%n vœux de sujets d’un forum à venir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) d’un événement à venir</source>
      <translation>
        <numerusform>%n vœu d’un événement à venir</numerusform>
        <numerusform>%n vœux d’un événement à venir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) d’événements passés, sans nom</source>
      <translation>
        <numerusform>%n vœu d’événements passés, sans nom</numerusform>
        <numerusform>%n vœux d’événements passés, sans nom</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) gagné(s)</source>
      <translation>
        <numerusform>%n vœu gagné</numerusform>
        <numerusform>%n vœux gagnés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) non exaucé(s).</source>
      <translation>
        <numerusform>%n vœu non exaucé.</numerusform>
        <numerusform>%n vœux non exaucés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) perdu(s)</source>
      <translation>
        <numerusform>%n vœu perdu</numerusform>
        <numerusform>%n vœux perdus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) que l’on ne peut pas suivre</source>
      <translation>
        <numerusform>%n vœu que l’on ne peut pas suivre</numerusform>
        <numerusform>%n vœux que l’on ne peut pas suivre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) à confirmer, sinon laissé(s) de côté</source>
      <translation>
        <numerusform>%n vœu à confirmer, sinon laissé de côté</numerusform>
        <numerusform>%n vœux à confirmer, sinon laissés de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à compléter</source>
      <translation>
        <numerusform>%n à compléter</numerusform>
        <numerusform>%n à compléter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à inscrire</source>
      <translation>
        <numerusform>%n à inscrire</numerusform>
        <numerusform>%n à inscrire</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à remplacer</source>
      <translation>
        <numerusform>%n à remplacer</numerusform>
        <numerusform>%n à remplacer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à venir</source>
      <translation>
        <numerusform>%n à venir</numerusform>
        <numerusform>%n à venir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n étape(s)</source>
      <translation>
        <numerusform>%n étape</numerusform>
        <numerusform>%n étapes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n événement(s)</source>
      <translation>
        <numerusform>%n événement</numerusform>
        <numerusform>%n événements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n événement(s) d’exemple</source>
      <translation>
        <numerusform>%n événement d’exemple</numerusform>
        <numerusform>%n événements d’exemple</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Appel à %n mois, prévu le {day}</source>
      <translation>
        <numerusform>Appel à %n mois, prévu le {day}</numerusform>
        <numerusform>Appel à %n mois, prévu le {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ces données sont encore dans %n sauvegarde(s), refaite(s) en arrière-plan : Réglages › Sauvegardes le montre jusque-là.</source>
      <translation>
        <numerusform>Ces données sont encore dans %n sauvegarde, refaite en arrière-plan : Réglages › Sauvegardes le montre jusque-là.</numerusform>
        <numerusform>Ces données sont encore dans %n sauvegardes, refaites en arrière-plan : Réglages › Sauvegardes le montre jusque-là.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changer l’état de %n personne(s)</source>
      <translation>
        <numerusform>Changer l’état de %n personne</numerusform>
        <numerusform>Changer l’état de %n personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Comme promis, les besoins d’accessibilité de %n personne(s) ont été effacés, {days} jours après {title}.</source>
      <translation>
        <numerusform>Comme promis, les besoins d’accessibilité de %n personne ont été effacés, {days} jours après {title}.</numerusform>
        <numerusform>Comme promis, les besoins d’accessibilité de %n personnes ont été effacés, {days} jours après {title}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Comparaison sur %n question(s) commune(s).</source>
      <translation>
        <numerusform>Comparaison sur %n question commune.</numerusform>
        <numerusform>Comparaison sur %n questions communes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Créer ces %n thème(s)</source>
      <translation>
        <numerusform>Créer ces %n thème</numerusform>
        <numerusform>Créer ces %n thèmes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Dans %n jour(s)</source>
      <translation>
        <numerusform>Dans %n jour</numerusform>
        <numerusform>Dans %n jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Des groupes de {size} sont plus grands que la salle, qui compte %n participant(s).</source>
      <translation>
        <numerusform>Des groupes de {size} sont plus grands que la salle, qui compte %n participant.</numerusform>
        <numerusform>Des groupes de {size} sont plus grands que la salle, qui compte %n participants.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Et %n autre(s) case(s) abîmée(s) dans la suite du fichier.</source>
      <translation>
        <numerusform>Et %n autre case abîmée dans la suite du fichier.</numerusform>
        <numerusform>Et %n autres cases abîmées dans la suite du fichier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Facultatif ; effacé %n jour(s) après l’événement.</source>
      <translation>
        <numerusform>Facultatif ; effacé %n jour après l’événement.</numerusform>
        <numerusform>Facultatif ; effacé %n jours après l’événement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Il faut au moins %n élément(s) dans cette liste : complétez-la.</source>
      <translation>
        <numerusform>Il faut au moins %n élément dans cette liste : complétez-la.</numerusform>
        <numerusform>Il faut au moins %n éléments dans cette liste : complétez-la.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Il y a %n jour(s)</source>
      <translation>
        <numerusform>Il y a %n jour</numerusform>
        <numerusform>Il y a %n jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Importer %n participant(s)</source>
      <translation>
        <numerusform>Importer %n participant</numerusform>
        <numerusform>Importer %n participants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Impression arrêtée : %n document(s) non imprimé(s).</source>
      <translation>
        <numerusform>Impression arrêtée : %n document non imprimé.</numerusform>
        <numerusform>Impression arrêtée : %n documents non imprimés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Impression de %n agenda(s)…</source>
      <translation>
        <numerusform>Impression de %n agenda…</numerusform>
        <numerusform>Impression de %n agendas…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Impression de %n document(s)</source>
      <translation>
        <numerusform>Impression de %n document</numerusform>
        <numerusform>Impression de %n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Imprimer %n page(s)</source>
      <translation>
        <numerusform>Imprimer %n page</numerusform>
        <numerusform>Imprimer %n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>La notice remise aux participants promet d’effacer leurs données %n an(s) après le dernier contact. Voici qui est concerné, et pourquoi : une participation, un vœu, une piste, un appel.</source>
      <translation>
        <numerusform>La notice remise aux participants promet d’effacer leurs données %n an après le dernier contact. Voici qui est concerné, et pourquoi : une participation, un vœu, une piste, un appel.</numerusform>
        <numerusform>La notice remise aux participants promet d’effacer leurs données %n ans après le dernier contact. Voici qui est concerné, et pourquoi : une participation, un vœu, une piste, un appel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Le fichier mélange deux façons d’écrire les accents : %n ligne(s) lue(s) à l’ancienne façon, vérifiez les accents.</source>
      <translation>
        <numerusform>Le fichier mélange deux façons d’écrire les accents : %n ligne lue à l’ancienne façon, vérifiez les accents.</numerusform>
        <numerusform>Le fichier mélange deux façons d’écrire les accents : %n lignes lues à l’ancienne façon, vérifiez les accents.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Le plan y perdrait au moins %n point(s)</source>
      <translation>
        <numerusform>Le plan y perdrait au moins %n point</numerusform>
        <numerusform>Le plan y perdrait au moins %n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Les besoins d’accessibilité s’effacent %n jour(s) après l’événement.</source>
      <translation>
        <numerusform>Les besoins d’accessibilité s’effacent %n jour après l’événement.</numerusform>
        <numerusform>Les besoins d’accessibilité s’effacent %n jours après l’événement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>L’espace est complet au créneau {slot} (%n place(s))</source>
      <translation>
        <numerusform>L’espace est complet au créneau {slot} (%n place(s))</numerusform>
        <numerusform>L’espace est complet au créneau {slot} (%n place(s))</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mettre à jour %n participant(s)</source>
      <translation>
        <numerusform>Mettre à jour %n participant</numerusform>
        <numerusform>Mettre à jour %n participants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moyenne anonyme de %n structure(s).</source>
      <translation>
        <numerusform>Moyenne anonyme de %n structure.</numerusform>
        <numerusform>Moyenne anonyme de %n structures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nous ne notons ni opinion, ni religion, ni appartenance syndicale, ni donnée de santé. Un besoin d’accessibilité n’est noté que si vous le dites, et il s’efface de lui-même %n jour(s) après l’événement.</source>
      <translation>
        <numerusform>Nous ne notons ni opinion, ni religion, ni appartenance syndicale, ni donnée de santé. Un besoin d’accessibilité n’est noté que si vous le dites, et il s’efface de lui-même %n jour après l’événement.</numerusform>
        <numerusform>Nous ne notons ni opinion, ni religion, ni appartenance syndicale, ni donnée de santé. Un besoin d’accessibilité n’est noté que si vous le dites, et il s’efface de lui-même %n jours après l’événement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Optimal prouvé, mais %n rencontre(s) perdue(s) faute de tables</source>
      <translation>
        <numerusform>Optimal prouvé, mais %n rencontre perdue faute de tables</numerusform>
        <numerusform>Optimal prouvé, mais %n rencontres perdues faute de tables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Ouvrir %n piste(s)</source>
      <translation>
        <numerusform>Ouvrir %n piste</numerusform>
        <numerusform>Ouvrir %n pistes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Pause pour tout le monde : %n minute(s)</source>
      <translation>
        <numerusform>Pause pour tout le monde : %n minute</numerusform>
        <numerusform>Pause pour tout le monde : %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Place du marché : %n sujet(s)</source>
      <translation>
        <numerusform>Place du marché : %n sujet</numerusform>
        <numerusform>Place du marché : %n sujets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Point à %n mois</source>
      <translation>
        <numerusform>Point à %n mois</numerusform>
        <numerusform>Point à %n mois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Réimprimer %n agenda(s)</source>
      <translation>
        <numerusform>Réimprimer %n agenda</numerusform>
        <numerusform>Réimprimer %n agendas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Répétition : « {step} » durera %n minute(s) de plus.</source>
      <translation>
        <numerusform>Répétition : « {step} » durera %n minute de plus.</numerusform>
        <numerusform>Répétition : « {step} » durera %n minutes de plus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Une personne de plus aurait moins de %n vœu(x) honoré(s)</source>
      <translation>
        <numerusform>Une personne de plus aurait moins de %n vœu honoré</numerusform>
        <numerusform>Une personne de plus aurait moins de %n vœux honorés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>collègues ensemble : %n fois</source>
      <translation>
        <numerusform>collègues ensemble : %n fois</numerusform>
        <numerusform>collègues ensemble : %n fois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>déborde de %n minute(s)</source>
      <translation>
        <numerusform>déborde de %n minute</numerusform>
        <numerusform>déborde de %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>et %n autre(s)</source>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>et %n autre(s) demande(s)</source>
      <translation>
        <numerusform>et %n autre demande</numerusform>
        <numerusform>et %n autres demandes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>et %n autre(s) en annexe</source>
      <translation>
        <numerusform>et %n autre en annexe</numerusform>
        <numerusform>et %n autres en annexe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>et %n en appui</source>
      <translation>
        <numerusform>et %n en appui</numerusform>
        <numerusform>et %n en appui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>il manque %n minute(s)</source>
      <translation>
        <numerusform>il manque %n minute</numerusform>
        <numerusform>il manque %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>mais %n personne(s) de plus à prévenir</source>
      <translation>
        <numerusform>mais %n personne de plus à prévenir</numerusform>
        <numerusform>mais %n personnes de plus à prévenir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>moyenne de %n structure(s)</source>
      <translation>
        <numerusform>moyenne de %n structure</numerusform>
        <numerusform>moyenne de %n structures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>raccourcie de %n minute(s)</source>
      <translation>
        <numerusform>raccourcie de %n minute</numerusform>
        <numerusform>raccourcie de %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>sous %n mois</source>
      <translation>
        <numerusform>sous %n mois</numerusform>
        <numerusform>sous %n mois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>sur %n tour(s), {encounters} rencontres</source>
      <translation>
        <numerusform>sur %n tour, {encounters} rencontres</numerusform>
        <numerusform>sur %n tours, {encounters} rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>tours × tables, %n rencontre(s)</source>
      <translation>
        <numerusform>tours × tables, %n rencontre</numerusform>
        <numerusform>tours × tables, %n rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{a} n’a que %n partenaire(s) possible(s)</source>
      <translation>
        <numerusform>{a} n’a que %n partenaire possible</numerusform>
        <numerusform>{a} n’a que %n partenaires possibles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{a} tient %n rencontre(s) à la fois</source>
      <translation>
        <numerusform>{a} tient %n rencontre à la fois</numerusform>
        <numerusform>{a} tient %n rencontres à la fois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{a} veut au moins %n rencontre(s)</source>
      <translation>
        <numerusform>{a} veut au moins %n rencontre</numerusform>
        <numerusform>{a} veut au moins %n rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{a} veut au plus %n rencontre(s)</source>
      <translation>
        <numerusform>{a} veut au plus %n rencontre</numerusform>
        <numerusform>{a} veut au plus %n rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} n’est pas un questionnaire valide : %n problème(s) à corriger.</source>
      <translation>
        <numerusform>{file} n’est pas un questionnaire valide : %n problème à corriger.</numerusform>
        <numerusform>{file} n’est pas un questionnaire valide : %n problèmes à corriger.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{names} et %n autre(s)</source>
      <translation>
        <numerusform>{names} et %n autre</numerusform>
        <numerusform>{names} et %n autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} aurait %n rencontre(s), plus que les autres</source>
      <translation>
        <numerusform>{name} aurait %n rencontre, plus que les autres</numerusform>
        <numerusform>{name} aurait %n rencontres, plus que les autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} n’aurait plus que %n rencontre(s)</source>
      <translation>
        <numerusform>{name} n’aurait plus que %n rencontre</numerusform>
        <numerusform>{name} n’aurait plus que %n rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} – à %n mois, prévu le {day}</source>
      <translation>
        <numerusform>{name} – à %n mois, prévu le {day}</numerusform>
        <numerusform>{name} – à %n mois, prévu le {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} doivent rester ensemble, mais au tour {round} une table a %n place(s) au plus.</source>
      <translation>
        <numerusform>{people} doivent rester ensemble, mais au tour {round} une table a %n place au plus.</numerusform>
        <numerusform>{people} doivent rester ensemble, mais au tour {round} une table a %n places au plus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} doivent tous être séparés, mais le tour {round} a %n table(s) : faites des groupes plus petits ou levez une séparation.</source>
      <translation>
        <numerusform>{people} doivent tous être séparés, mais le tour {round} a %n table : faites des groupes plus petits ou levez une séparation.</numerusform>
        <numerusform>{people} doivent tous être séparés, mais le tour {round} a %n tables : faites des groupes plus petits ou levez une séparation.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{title} : besoins d’accessibilité de %n personne(s), à effacer depuis le {since}</source>
      <translation>
        <numerusform>{title} : besoins d’accessibilité de %n personne, à effacer depuis le {since}</numerusform>
        <numerusform>{title} : besoins d’accessibilité de %n personnes, à effacer depuis le {since}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{total} points notés, mais %n votant(s) n’en ont que {most} : recomptez, ou corrigez le nombre de votants.</source>
      <translation>
        <numerusform>{total} points notés, mais %n votant n’en ont que {most} : recomptez, ou corrigez le nombre de votants.</numerusform>
        <numerusform>{total} points notés, mais %n votants n’en ont que {most} : recomptez, ou corrigez le nombre de votants.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} – point à %n mois</source>
      <translation>
        <numerusform>{what} – point à %n mois</numerusform>
        <numerusform>{what} – point à %n mois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{whom} : %n partie(s) sans réponse, donc non</source>
      <translation>
        <numerusform>{whom} : %n partie sans réponse, donc non</numerusform>
        <numerusform>{whom} : %n parties sans réponse, donc non</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wishers} personnes souhaitent rencontrer {wished}, pour %n rencontre(s)</source>
      <translation>
        <numerusform>{wishers} personnes souhaitent rencontrer {wished}, pour %n rencontre</numerusform>
        <numerusform>{wishers} personnes souhaitent rencontrer {wished}, pour %n rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wisher} a fait {wishes} vœux, pour %n rencontre(s)</source>
      <translation>
        <numerusform>{wisher} a fait {wishes} vœux, pour %n rencontre</numerusform>
        <numerusform>{wisher} a fait {wishes} vœux, pour %n rencontres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>À %n mois</source>
      <translation>
        <numerusform>À %n mois</numerusform>
        <numerusform>À %n mois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>À refaire sans ces données, en arrière-plan : %n sauvegarde(s).</source>
      <translation>
        <numerusform>À refaire sans ces données, en arrière-plan : %n sauvegarde.</numerusform>
        <numerusform>À refaire sans ces données, en arrière-plan : %n sauvegardes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… et encore %n problème(s) plus bas.</source>
      <translation>
        <numerusform>… et encore %n problème plus bas.</numerusform>
        <numerusform>… et encore %n problèmes plus bas.</numerusform>
      </translation>
    </message>
  </context>
</TS>

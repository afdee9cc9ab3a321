<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
  <context>
    <name />
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source> places</source>
      <translation> seats</translation>
    </message>
    <message>
      <source> s par annonce</source>
      <translation> s per announcement</translation>
    </message>
    <message numerus="yes">
      <source>%n absent(s)</source>
      <translation>
        <numerusform>%n absent</numerusform>
        <numerusform>%n absent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accord(s) daté(s)</source>
      <translation>
        <numerusform>%n dated consent</numerusform>
        <numerusform>%n dated consents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accord(s) de transmettre les coordonnées</source>
      <translation>
        <numerusform>%n consent to pass on contact details</numerusform>
        <numerusform>%n consents to pass on contact details</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n accord(s) ou convention(s).</source>
      <translation>
        <numerusform>%n agreement decided or signed.</numerusform>
        <numerusform>%n agreements decided or signed.</numerusform>
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
        <numerusform>%n follow-up action to chase</numerusform>
        <numerusform>%n follow-up actions to chase</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action(s) de suivi : on ne saura plus qui s’en chargeait</source>
      <translation>
        <numerusform>%n follow-up action: nobody will know who took it on</numerusform>
        <numerusform>%n follow-up actions: nobody will know who took them on</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n action(s) à son nom</source>
      <translation>
        <numerusform>%n action in this name</numerusform>
        <numerusform>%n actions in this name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n agenda(s) à remplacer.</source>
      <translation>
        <numerusform>%n agenda to replace.</numerusform>
        <numerusform>%n agendas to replace.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n an(s) après votre dernier contact avec nous (une participation, un vœu, un appel de suivi), notre programme nous signale vos données et nous les effaçons.</source>
      <translation>
        <numerusform>%n year after your last contact with us (a participation, a wish, a follow-up call), our program tells us about your data and we erase it.</numerusform>
        <numerusform>%n years after your last contact with us (a participation, a wish, a follow-up call), our program tells us about your data and we erase it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appel(s) de suivi à passer</source>
      <translation>
        <numerusform>%n follow-up call to make</numerusform>
        <numerusform>%n follow-up calls to make</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n arrivée(s)</source>
      <translation>
        <numerusform>%n arrival</numerusform>
        <numerusform>%n arrivals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s)</source>
      <translation>
        <numerusform>%n other</numerusform>
        <numerusform>%n others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s) invité(s), excusé(s) ou en attente</source>
      <translation>
        <numerusform>%n other invited, excused or waiting</numerusform>
        <numerusform>%n others invited, excused or waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s) mise(s) de côté.</source>
      <translation>
        <numerusform>%n other set aside.</numerusform>
        <numerusform>%n others set aside.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s) note(s) gardée(s).</source>
      <translation>
        <numerusform>%n other rating kept.</numerusform>
        <numerusform>%n other ratings kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n badge(s), un numéro chacun</source>
      <translation>
        <numerusform>%n badge, with its own number</numerusform>
        <numerusform>%n badges, each with its own number</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n besoin(s) ou offre(s) dans l’annuaire</source>
      <translation>
        <numerusform>%n need or offer in the directory</numerusform>
        <numerusform>%n needs or offers in the directory</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n bulletin(s) pour {people} personnes présentes : vérifiez les présences, ou les bulletins.</source>
      <translation>
        <numerusform>%n slip for {people} people present: check who is present, or the slips.</numerusform>
        <numerusform>%n slips for {people} people present: check who is present, or the slips.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changement(s) par rapport à votre feuille</source>
      <translation>
        <numerusform>%n change compared with your sheet</numerusform>
        <numerusform>%n changes compared with your sheet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n compte(s) rendu(s) complet(s) sur {count}</source>
      <translation>
        <numerusform>%n complete report of {count}</numerusform>
        <numerusform>%n complete reports of {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n compte(s) rendu(s) sur {count}</source>
      <translation>
        <numerusform>%n report of {count}</numerusform>
        <numerusform>%n reports of {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copié(s)</source>
      <translation>
        <numerusform>%n copied</numerusform>
        <numerusform>%n copied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n couple(s) ayant répondu</source>
      <translation>
        <numerusform>%n pair that answered</numerusform>
        <numerusform>%n pairs that answered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n de moins, faute de tables</source>
      <translation>
        <numerusform>%n less, for lack of tables</numerusform>
        <numerusform>%n less, for lack of tables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n diagnostic(s)</source>
      <translation>
        <numerusform>%n diagnosis</numerusform>
        <numerusform>%n diagnoses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n diagnostic(s) à poursuivre</source>
      <translation>
        <numerusform>%n diagnosis to go on with</numerusform>
        <numerusform>%n diagnoses to go on with</numerusform>
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
        <numerusform>%n document saved in {folder}.</numerusform>
        <numerusform>%n documents saved in {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) noté(s) comme imprimé(s).</source>
      <translation>
        <numerusform>%n document noted as printed.</numerusform>
        <numerusform>%n documents noted as printed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) retiré(s) de l’imprimante.</source>
      <translation>
        <numerusform>%n document taken back from the printer.</numerusform>
        <numerusform>%n documents taken back from the printer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) à imprimer</source>
      <translation>
        <numerusform>%n document to print</numerusform>
        <numerusform>%n documents to print</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n déjà là</source>
      <translation>
        <numerusform>%n already there</numerusform>
        <numerusform>%n already there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fait(s)</source>
      <translation>
        <numerusform>%n made</numerusform>
        <numerusform>%n made</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n feuille(s) remplie(s)</source>
      <translation>
        <numerusform>%n sheet filled in</numerusform>
        <numerusform>%n sheets filled in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fiche(s) : nom, courriel, téléphone, notes</source>
      <translation>
        <numerusform>%n record: name, e-mail, phone, notes</numerusform>
        <numerusform>%n records: name, e-mail, phone, notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fichier(s)</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fonction(s) dans une organisation</source>
      <translation>
        <numerusform>%n role in an organisation</numerusform>
        <numerusform>%n roles in an organisation</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n groupe(s)</source>
      <translation>
        <numerusform>%n group</numerusform>
        <numerusform>%n groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n groupe(s) d’action</source>
      <translation>
        <numerusform>%n action group</numerusform>
        <numerusform>%n action groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hôte(s)</source>
      <translation>
        <numerusform>%n host</numerusform>
        <numerusform>%n hosts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inchangé(s)</source>
      <translation>
        <numerusform>%n unchanged</numerusform>
        <numerusform>%n unchanged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inscription(s) à un événement à venir (la personne est désinscrite)</source>
      <translation>
        <numerusform>%n registration for a coming event (the person is taken off the list)</numerusform>
        <numerusform>%n registrations for coming events (the person is taken off the lists)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inscrit(s)</source>
      <translation>
        <numerusform>%n registered</numerusform>
        <numerusform>%n registered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n inscrit(s) non venu(s).</source>
      <translation>
        <numerusform>%n registered person did not come.</numerusform>
        <numerusform>%n registered people did not come.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n intéressé(s)</source>
      <translation>
        <numerusform>%n interested</numerusform>
        <numerusform>%n interested</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n intérêt(s) d’un seul côté.</source>
      <translation>
        <numerusform>%n one-sided interest.</numerusform>
        <numerusform>%n one-sided interests.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ligne(s)</source>
      <translation>
        <numerusform>%n line</numerusform>
        <numerusform>%n lines</numerusform>
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
        <numerusform>%n minute late</numerusform>
        <numerusform>%n minutes late</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) d’attente avant</source>
      <translation>
        <numerusform>%n minute to wait before it</numerusform>
        <numerusform>%n minutes to wait before it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) d’avance</source>
      <translation>
        <numerusform>%n minute early</numerusform>
        <numerusform>%n minutes early</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nom(s) de répondant·e dans un diagnostic</source>
      <translation>
        <numerusform>%n name of a respondent in a diagnostic</numerusform>
        <numerusform>%n names of a respondent in diagnostics</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nom(s) non confirmé(s) : laissé(s) de côté.</source>
      <translation>
        <numerusform>%n name not confirmed: left out.</numerusform>
        <numerusform>%n names not confirmed: left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nom(s) sous un accord de partage</source>
      <translation>
        <numerusform>%n name under a sharing agreement</numerusform>
        <numerusform>%n names under sharing agreements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n rating</numerusform>
        <numerusform>%n ratings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) donnée(s) ou reçue(s), sans nom</source>
      <translation>
        <numerusform>%n rating given or received, without a name</numerusform>
        <numerusform>%n ratings given or received, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) sur {all}</source>
      <translation>
        <numerusform>%n rating out of {all}</numerusform>
        <numerusform>%n ratings out of {all}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n nouvelle(s)</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
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
        <numerusform>%n thing said in a workshop, kept without a name</numerusform>
        <numerusform>%n things said in workshops, kept without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n parole(s) notée(s)</source>
      <translation>
        <numerusform>%n line noted</numerusform>
        <numerusform>%n lines noted</numerusform>
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
        <numerusform>%n participant in {path}</numerusform>
        <numerusform>%n participants in {path}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s) inscrit(s)</source>
      <translation>
        <numerusform>%n participant registered</numerusform>
        <numerusform>%n participants registered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s) mis à jour</source>
      <translation>
        <numerusform>%n participant updated</numerusform>
        <numerusform>%n participants updated</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participation(s) passée(s) : fonction, besoins d’accessibilité, accords, remarque</source>
      <translation>
        <numerusform>%n past participation: role, access needs, consents, remark</numerusform>
        <numerusform>%n past participations: role, access needs, consents, remark</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participation(s), sans nom</source>
      <translation>
        <numerusform>%n participation, without a name</numerusform>
        <numerusform>%n participations, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s)</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) changent de place</source>
      <translation>
        <numerusform>%n person moves</numerusform>
        <numerusform>%n people move</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) inscrite(s) pas encore pointée(s).</source>
      <translation>
        <numerusform>%n registered person not checked in yet.</numerusform>
        <numerusform>%n registered people not checked in yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) n’ont pas pu aller à « {title} » : proposez-le.</source>
      <translation>
        <numerusform>%n person could not attend “{title}”: propose it.</numerusform>
        <numerusform>%n people could not attend “{title}”: propose it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sans aucune rencontre</source>
      <translation>
        <numerusform>%n person without any meeting</numerusform>
        <numerusform>%n people without any meeting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sans numéro</source>
      <translation>
        <numerusform>%n person without a number</numerusform>
        <numerusform>%n people without a number</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sans vœu</source>
      <translation>
        <numerusform>%n person without wishes</numerusform>
        <numerusform>%n people without wishes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) sur {count} ont accepté que leur nom paraisse et que leurs coordonnées circulent.</source>
      <translation>
        <numerusform>%n person of {count} agreed that their name appears and that their contact details are passed on.</numerusform>
        <numerusform>%n people of {count} agreed that their name appears and that their contact details are passed on.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) venue(s) d’une liste ne sont pas dans celle-ci et restent inscrites : {names}.</source>
      <translation>
        <numerusform>%n person brought by a list is not in this one and stays registered: {names}.</numerusform>
        <numerusform>%n people brought by a list are not in this one and stay registered: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s) à prévenir</source>
      <translation>
        <numerusform>%n person to tell</numerusform>
        <numerusform>%n people to tell</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n personne(s), chacune a ses rencontres</source>
      <translation>
        <numerusform>%n person, with their meetings</numerusform>
        <numerusform>%n people, each with their meetings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s)</source>
      <translation>
        <numerusform>%n lead</numerusform>
        <numerusform>%n leads</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) de partenariat ouverte(s).</source>
      <translation>
        <numerusform>%n partnership lead opened.</numerusform>
        <numerusform>%n partnership leads opened.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) ouverte(s), appels prévus à 1, 3 et 6 mois.</source>
      <translation>
        <numerusform>%n lead opened, calls planned at 1, 3 and 6 months.</numerusform>
        <numerusform>%n leads opened, calls planned at 1, 3 and 6 months.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) où cette personne est le contact</source>
      <translation>
        <numerusform>%n lead in which this person is the contact</numerusform>
        <numerusform>%n leads in which this person is the contact</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s) à ouvrir</source>
      <translation>
        <numerusform>%n lead to open</numerusform>
        <numerusform>%n leads to open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piste(s), appels compris, sans nom</source>
      <translation>
        <numerusform>%n lead with its calls, without a name</numerusform>
        <numerusform>%n leads with their calls, without a name</numerusform>
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
        <numerusform>%n place in a queue of announcements</numerusform>
        <numerusform>%n places in a queue of announcements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) à une table, sans nom</source>
      <translation>
        <numerusform>%n place at a table, without a name</numerusform>
        <numerusform>%n places at tables, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s)</source>
      <translation>
        <numerusform>%n dot</numerusform>
        <numerusform>%n dots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) de cette personne sur le même sujet : pas plus de {most}. Rien n’a été noté.</source>
      <translation>
        <numerusform>%n dot of this person on the same topic: no more than {most}. Nothing was noted.</numerusform>
        <numerusform>%n dots of this person on the same topic: no more than {most}. Nothing was noted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) de plus</source>
      <translation>
        <numerusform>%n more point</numerusform>
        <numerusform>%n more points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) noté(s) sur {most}</source>
      <translation>
        <numerusform>%n dot noted of {most}</numerusform>
        <numerusform>%n dots noted of {most}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) pour cette personne : chacun en a {dots}. Rien n’a été noté.</source>
      <translation>
        <numerusform>%n dot for this person: each has {dots}. Nothing was noted.</numerusform>
        <numerusform>%n dots for this person: each has {dots}. Nothing was noted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) sur des sujets ou des groupes qui ne sont plus là : ils restent notés.</source>
      <translation>
        <numerusform>%n dot on topics or clusters that are no longer there: it stays noted.</numerusform>
        <numerusform>%n dots on topics or clusters that are no longer there: they stay noted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) à voir</source>
      <translation>
        <numerusform>%n point to look at</numerusform>
        <numerusform>%n points to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) à éclaircir</source>
      <translation>
        <numerusform>%n point to clarify</numerusform>
        <numerusform>%n points to clarify</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s), {most} au plus sur un même sujet</source>
      <translation>
        <numerusform>%n dot, {most} at most on one topic</numerusform>
        <numerusform>%n dots, {most} at most on one topic</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n problème(s) dans {file} : rien n’a été importé.</source>
      <translation>
        <numerusform>%n problem in {file}: nothing was imported.</numerusform>
        <numerusform>%n problems in {file}: nothing was imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n présent(s)</source>
      <translation>
        <numerusform>%n present</numerusform>
        <numerusform>%n present</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n prévue(s)</source>
      <translation>
        <numerusform>%n planned</numerusform>
        <numerusform>%n planned</numerusform>
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
        <numerusform>%n question without an answer at one of both dates.</numerusform>
        <numerusform>%n questions without an answer at one of both dates.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refusée(s)</source>
      <translation>
        <numerusform>%n refused</numerusform>
        <numerusform>%n refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s)</source>
      <translation>
        <numerusform>%n meeting</numerusform>
        <numerusform>%n meetings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) perdue(s)</source>
      <translation>
        <numerusform>%n meeting lost</numerusform>
        <numerusform>%n meetings lost</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) perdue(s) faute de tables.</source>
      <translation>
        <numerusform>%n meeting lost for lack of tables.</numerusform>
        <numerusform>%n meetings lost for lack of tables.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) possible(s) au plus</source>
      <translation>
        <numerusform>%n meeting possible at most</numerusform>
        <numerusform>%n meetings possible at most</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) prévue(s), mais non tenue(s).</source>
      <translation>
        <numerusform>%n meeting planned but not held.</numerusform>
        <numerusform>%n meetings planned but not held.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s) répétée(s)</source>
      <translation>
        <numerusform>%n repeated encounter</numerusform>
        <numerusform>%n repeated encounters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rencontre(s), sans nom</source>
      <translation>
        <numerusform>%n meeting, without a name</numerusform>
        <numerusform>%n meetings, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n retiré(s)</source>
      <translation>
        <numerusform>%n removed</numerusform>
        <numerusform>%n removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n règle(s) de placement</source>
      <translation>
        <numerusform>%n placement rule</numerusform>
        <numerusform>%n placement rules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n réponse(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n réponse(s) pas encore saisie(s)</source>
      <translation>
        <numerusform>%n answer not entered yet</numerusform>
        <numerusform>%n answers not entered yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sans l’accord des deux</source>
      <translation>
        <numerusform>%n without the agreement of both</numerusform>
        <numerusform>%n without the agreement of both</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sans place</source>
      <translation>
        <numerusform>%n without a place</numerusform>
        <numerusform>%n without a place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statut(s) à expliquer</source>
      <translation>
        <numerusform>%n status to explain</numerusform>
        <numerusform>%n statuses to explain</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s)</source>
      <translation>
        <numerusform>%n topic</numerusform>
        <numerusform>%n topics</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) accueilli(s), sans nom</source>
      <translation>
        <numerusform>%n topic hosted, without a name</numerusform>
        <numerusform>%n topics hosted, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) compté(s)</source>
      <translation>
        <numerusform>%n topic counted</numerusform>
        <numerusform>%n topics counted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) de trop pour les places libres</source>
      <translation>
        <numerusform>%n topic too many for the free places</numerusform>
        <numerusform>%n topics too many for the free places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) d’un forum à venir dont elle est l’hôte</source>
      <translation>
        <numerusform>%n topic of a coming forum that they host</numerusform>
        <numerusform>%n topics of a coming forum that they host</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) placé(s)</source>
      <translation>
        <numerusform>%n topic placed</numerusform>
        <numerusform>%n topics placed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) sans place</source>
      <translation>
        <numerusform>%n topic without a place</numerusform>
        <numerusform>%n topics without a place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) sans place : placez-les ou proposez une grille.</source>
      <translation>
        <numerusform>%n topic without a place: place it or propose a grid.</numerusform>
        <numerusform>%n topics without a place: place them or propose a grid.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) sur la grille</source>
      <translation>
        <numerusform>%n topic on the grid</numerusform>
        <numerusform>%n topics on the grid</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) à revoir</source>
      <translation>
        <numerusform>%n topic to look at</numerusform>
        <numerusform>%n topics to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sujet(s) à revoir sur le tableau : chacun dit pourquoi.</source>
      <translation>
        <numerusform>%n topic to look at on the board: it says why.</numerusform>
        <numerusform>%n topics to look at on the board: each says why.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n série(s) de réponses, celles de l’organisation</source>
      <translation>
        <numerusform>%n set of answers, which are the organisation’s</numerusform>
        <numerusform>%n sets of answers, which are the organisation’s</numerusform>
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
        <numerusform>%n table kept in a workshop</numerusform>
        <numerusform>%n tables kept in workshops</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tenu(s)</source>
      <translation>
        <numerusform>%n held</numerusform>
        <numerusform>%n held</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tour(s)</source>
      <translation>
        <numerusform>%n round</numerusform>
        <numerusform>%n rounds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tour(s) de {minutes} min</source>
      <translation>
        <numerusform>%n round of {minutes} min</numerusform>
        <numerusform>%n rounds of {minutes} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tour(s) joué(s) : il n’y a plus rien à planifier. Ajoutez un tour dans le Déroulé.</source>
      <translation>
        <numerusform>%n round played: there is nothing left to plan. Add a round in the programme.</numerusform>
        <numerusform>%n rounds played: there is nothing left to plan. Add a round in the programme.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n voix</source>
      <translation>
        <numerusform>%n vote</numerusform>
        <numerusform>%n votes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n volontaire(s)</source>
      <translation>
        <numerusform>%n volunteer</numerusform>
        <numerusform>%n volunteers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n votant(s) sur {people}</source>
      <translation>
        <numerusform>%n voter of {people}</numerusform>
        <numerusform>%n voters of {people}</numerusform>
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
        <numerusform>%n vote at a coming event</numerusform>
        <numerusform>%n votes at a coming event</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vote(s), sans nom</source>
      <translation>
        <numerusform>%n vote, without a name</numerusform>
        <numerusform>%n votes, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x)</source>
      <translation>
        <numerusform>%n wish</numerusform>
        <numerusform>%n wishes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) de plus</source>
      <translation>
        <numerusform>%n more wish</numerusform>
        <numerusform>%n more wishes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) de sujets de forums passés, sans nom</source>
      <translation>
        <numerusform>%n choice of topics of past forums, without a name</numerusform>
        <numerusform>%n choices of topics of past forums, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) de sujets d’un forum à venir</source>
      <translation>
        <numerusform>%n choice of topics of a coming forum</numerusform>
        <numerusform>%n choices of topics of a coming forum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) d’un événement à venir</source>
      <translation>
        <numerusform>%n wish of a coming event</numerusform>
        <numerusform>%n wishes of a coming event</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) d’événements passés, sans nom</source>
      <translation>
        <numerusform>%n wish of past events, without a name</numerusform>
        <numerusform>%n wishes of past events, without a name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) gagné(s)</source>
      <translation>
        <numerusform>%n wish gained</numerusform>
        <numerusform>%n wishes gained</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) non exaucé(s).</source>
      <translation>
        <numerusform>%n wish not granted.</numerusform>
        <numerusform>%n wishes not granted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) perdu(s)</source>
      <translation>
        <numerusform>%n wish lost</numerusform>
        <numerusform>%n wishes lost</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) que l’on ne peut pas suivre</source>
      <translation>
        <numerusform>%n choice that cannot be followed</numerusform>
        <numerusform>%n choices that cannot be followed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vœu(x) à confirmer, sinon laissé(s) de côté</source>
      <translation>
        <numerusform>%n wish to confirm, or it is left out</numerusform>
        <numerusform>%n wishes to confirm, or they are left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à compléter</source>
      <translation>
        <numerusform>%n to complete</numerusform>
        <numerusform>%n to complete</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à inscrire</source>
      <translation>
        <numerusform>%n to register</numerusform>
        <numerusform>%n to register</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à remplacer</source>
      <translation>
        <numerusform>%n to replace</numerusform>
        <numerusform>%n to replace</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n à venir</source>
      <translation>
        <numerusform>%n to come</numerusform>
        <numerusform>%n to come</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n étape(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n événement(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n événement(s) d’exemple</source>
      <translation>
        <numerusform>%n sample event</numerusform>
        <numerusform>%n sample events</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Badge</source>
      <translation>&amp;Badge</translation>
    </message>
    <message>
      <source>&amp;Catégorie</source>
      <translation>&amp;Category</translation>
    </message>
    <message>
      <source>&amp;Changement de table</source>
      <translation>&amp;Changing tables</translation>
    </message>
    <message>
      <source>&amp;Choisir un fichier…</source>
      <translation>&amp;Choose a file…</translation>
    </message>
    <message>
      <source>&amp;Courriel</source>
      <translation>&amp;Email</translation>
    </message>
    <message>
      <source>&amp;Côté</source>
      <translation>&amp;Side</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>&amp;Date</translation>
    </message>
    <message>
      <source>&amp;Descendre</source>
      <translation>Move &amp;down</translation>
    </message>
    <message>
      <source>&amp;Départ</source>
      <translation>&amp;Departure</translation>
    </message>
    <message>
      <source>&amp;Fin</source>
      <translation>&amp;End</translation>
    </message>
    <message>
      <source>&amp;Fonction</source>
      <translation>&amp;Role</translation>
    </message>
    <message>
      <source>&amp;Hôtes</source>
      <translation>&amp;Hosts</translation>
    </message>
    <message>
      <source>&amp;Intervenant</source>
      <translation>S&amp;peaker</translation>
    </message>
    <message>
      <source>&amp;Lieu</source>
      <translation>&amp;Venue</translation>
    </message>
    <message>
      <source>&amp;Minutes par tour</source>
      <translation>&amp;Minutes per round</translation>
    </message>
    <message>
      <source>&amp;Monter</source>
      <translation>Move &amp;up</translation>
    </message>
    <message>
      <source>&amp;Nom</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Nom pour le public</source>
      <translation>Public &amp;name</translation>
    </message>
    <message>
      <source>&amp;Objet</source>
      <translation>P&amp;urpose</translation>
    </message>
    <message>
      <source>&amp;Organisateurs</source>
      <translation>&amp;Organisers</translation>
    </message>
    <message>
      <source>&amp;Organisation</source>
      <translation>&amp;Organisation</translation>
    </message>
    <message>
      <source>&amp;Pour</source>
      <translation>&amp;For</translation>
    </message>
    <message>
      <source>&amp;Premier tour à</source>
      <translation>F&amp;irst round at</translation>
    </message>
    <message>
      <source>&amp;Prénom</source>
      <translation>&amp;First name</translation>
    </message>
    <message>
      <source>&amp;Quantité</source>
      <translation>&amp;Quantity</translation>
    </message>
    <message>
      <source>&amp;Question</source>
      <translation>&amp;Question</translation>
    </message>
    <message>
      <source>&amp;Qui rencontre qui</source>
      <translation>&amp;Who meets whom</translation>
    </message>
    <message>
      <source>&amp;Représentants</source>
      <translation>Representati&amp;ves</translation>
    </message>
    <message>
      <source>&amp;Retirer</source>
      <translation>&amp;Remove</translation>
    </message>
    <message>
      <source>&amp;SIREN</source>
      <translation>&amp;SIREN</translation>
    </message>
    <message>
      <source>&amp;Statut</source>
      <translation>Stat&amp;us</translation>
    </message>
    <message>
      <source>&amp;Texte</source>
      <translation>&amp;Text</translation>
    </message>
    <message>
      <source>&amp;Titre</source>
      <translation>&amp;Title</translation>
    </message>
    <message>
      <source>&amp;Type</source>
      <translation>&amp;Type</translation>
    </message>
    <message>
      <source>&amp;Télécharger le modèle</source>
      <translation>&amp;Download the template</translation>
    </message>
    <message>
      <source>&amp;Téléphone</source>
      <translation>&amp;Phone</translation>
    </message>
    <message>
      <source>&amp;Ville</source>
      <translation>T&amp;own</translation>
    </message>
    <message>
      <source>+  −  Page suivante  Page précédente</source>
      <translation>+  −  Page Down  Page Up</translation>
    </message>
    <message>
      <source>+ fiche suivante</source>
      <translation>+ next slip</translation>
    </message>
    <message>
      <source>+1 min</source>
      <translation>+1 min</translation>
    </message>
    <message>
      <source>+ 1 représentant·e de {name}, badge n° {badge}</source>
      <translation>+ 1 representative of {name}, badge no. {badge}</translation>
    </message>
    <message>
      <source>+ {minutes} min</source>
      <translation>+ {minutes} min</translation>
    </message>
    <message>
      <source>0 à 3  N  ?  C</source>
      <translation>0 to 3  N  ?  C</translation>
    </message>
    <message>
      <source>0 à {top} répondre</source>
      <translation>0 to {top} answer</translation>
    </message>
    <message>
      <source>0,3 × la moyenne</source>
      <translation>0.3 × the mean</translation>
    </message>
    <message>
      <source>0,7 × le plus bas</source>
      <translation>0.7 × the lower</translation>
    </message>
    <message>
      <source>1 non, 2 plutôt non, 3 intéressé, 4 je veux donner suite</source>
      <translation>1 no, 2 rather not, 3 interested, 4 I want to follow up</translation>
    </message>
    <message>
      <source>1 – normal</source>
      <translation>1 – normal</translation>
    </message>
    <message>
      <source>12 3 7 9</source>
      <translation>12 3 7 9</translation>
    </message>
    <message>
      <source>12 4, 15 2, 31 3</source>
      <translation>12 4, 15 2, 31 3</translation>
    </message>
    <message>
      <source>12, ou trois lettres</source>
      <translation>12, or three letters</translation>
    </message>
    <message>
      <source>14 chiffres</source>
      <translation>14 digits</translation>
    </message>
    <message>
      <source>17 h 30</source>
      <translation>17:30</translation>
    </message>
    <message>
      <source>17 h 45</source>
      <translation>17:45</translation>
    </message>
    <message>
      <source>18:00 ou 18h</source>
      <translation>18:00 or 18h</translation>
    </message>
    <message>
      <source>19 h 45</source>
      <translation>19:45</translation>
    </message>
    <message>
      <source>2 – compte double</source>
      <translation>2 – counts double</translation>
    </message>
    <message>
      <source>2026-11-22 ou 22/11/2026</source>
      <translation>2026-11-22 or 22/11/2026</translation>
    </message>
    <message>
      <source>3 7 9, puis Entrée</source>
      <translation>3 7 9, then Enter</translation>
    </message>
    <message>
      <source>9 chiffres</source>
      <translation>9 digits</translation>
    </message>
    <message>
      <source>90.01Z</source>
      <translation>90.01Z</translation>
    </message>
    <message>
      <source>= à égalité</source>
      <translation>= tied</translation>
    </message>
    <message>
      <source>? ne sait pas</source>
      <translation>? don’t know</translation>
    </message>
    <message>
      <source>A&amp;dresse</source>
      <translation>A&amp;ddress</translation>
    </message>
    <message>
      <source>Abandonner le brouillon</source>
      <translation>Give the draft up</translation>
    </message>
    <message>
      <source>Abandonner le brouillon du questionnaire : {name}</source>
      <translation>Give up the draft of the questionnaire: {name}</translation>
    </message>
    <message>
      <source>Abandonné</source>
      <translation>Abandoned</translation>
    </message>
    <message>
      <source>Abandonnée</source>
      <translation>Dropped</translation>
    </message>
    <message>
      <source>Abandonnée (A)</source>
      <translation>Dropped (A)</translation>
    </message>
    <message>
      <source>Absents ou partis : {names}.</source>
      <translation>Absent or gone: {names}.</translation>
    </message>
    <message>
      <source>Absent·e</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Abîmée ou sans sa preuve</source>
      <translation>Damaged or unproven</translation>
    </message>
    <message>
      <source>Accepte d’être en photo</source>
      <translation>Agrees to be photographed</translation>
    </message>
    <message>
      <source>Accepte que ses coordonnées soient données en cas d’intérêt réciproque</source>
      <translation>Agrees to their contact details being passed on if the interest is mutual</translation>
    </message>
    <message>
      <source>Accepter ce plan</source>
      <translation>Accept this plan</translation>
    </message>
    <message>
      <source>Accompagner</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>Accord</source>
      <translation>Consent</translation>
    </message>
    <message>
      <source>Accord coor&amp;données</source>
      <translation>&amp;Contact consent</translation>
    </message>
    <message>
      <source>Accord de partage</source>
      <translation>Sharing agreement</translation>
    </message>
    <message>
      <source>Accord donné, mais coordonnées inconnues : passez par {association}.</source>
      <translation>Consent given, but contact details unknown: go through {association}.</translation>
    </message>
    <message>
      <source>Accord p&amp;hotos</source>
      <translation>P&amp;hoto consent</translation>
    </message>
    <message>
      <source>Accord pour le contact</source>
      <translation>Contact consent</translation>
    </message>
    <message>
      <source>Accord pour les photos</source>
      <translation>Photo consent</translation>
    </message>
    <message>
      <source>Accord pour l’échange des coordonnées</source>
      <translation>Agreement to share contact details</translation>
    </message>
    <message>
      <source>Accord pour partager son contact</source>
      <translation>Agrees to share contact details</translation>
    </message>
    <message>
      <source>Accord pour ses coordonnées</source>
      <translation>Consent to share contact details</translation>
    </message>
    <message>
      <source>Accord pour être pris en photo</source>
      <translation>Agrees to be photographed</translation>
    </message>
    <message>
      <source>Accords</source>
      <translation>Agreements</translation>
    </message>
    <message>
      <source>Accueil</source>
      <translation>Welcome</translation>
    </message>
    <message>
      <source>Accueil des participants</source>
      <translation>Welcoming participants</translation>
    </message>
    <message>
      <source>Accueil, interventions, pot : ses étapes s’impriment au dos de l’invitation, et l’horloge de l’onglet Animation les conduit l’une après l’autre.</source>
      <translation>Welcome, talks, drinks: its steps are printed on the back of the invitation, and the clock of the Live tab leads them one after the other.</translation>
    </message>
    <message>
      <source>Accueil, interventions, rencontres, pot : ses étapes s’impriment au dos de l’invitation.</source>
      <translation>Welcome, talks, meetings, drinks: its steps are printed on the back of the invitation.</translation>
    </message>
    <message>
      <source>Accueillir {name}</source>
      <translation>Welcome {name}</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Action avec un partenaire</source>
      <translation>Action with a partner</translation>
    </message>
    <message>
      <source>Action de suivi</source>
      <translation>Follow-up action</translation>
    </message>
    <message>
      <source>Action du plan</source>
      <translation>Action of the plan</translation>
    </message>
    <message>
      <source>Action d’un plan</source>
      <translation>Action of a plan</translation>
    </message>
    <message>
      <source>Action mise de côté, Ctrl+Z la ramène.</source>
      <translation>Action set aside, Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>Action sous 12 mois (score sous 75)</source>
      <translation>Action within 12 months (score under 75)</translation>
    </message>
    <message>
      <source>Action sous 3 mois (score sous 50)</source>
      <translation>Action within 3 months (score under 50)</translation>
    </message>
    <message>
      <source>Actions de suivi</source>
      <translation>Follow-up actions</translation>
    </message>
    <message>
      <source>Actions en réserve</source>
      <translation>Actions in reserve</translation>
    </message>
    <message>
      <source>Actions prêtes : {ready} sur {all} (quelqu’un, une date, un signe de réussite).</source>
      <translation>Actions ready: {ready} of {all} (somebody, a date, a sign of success).</translation>
    </message>
    <message>
      <source>Adapter une copie</source>
      <translation>Adapt a copy</translation>
    </message>
    <message>
      <source>Adapter…</source>
      <translation>Adapt…</translation>
    </message>
    <message>
      <source>Adresse</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Adresse de l’association</source>
      <translation>Address of the association</translation>
    </message>
    <message>
      <source>Adresse de qui a payé</source>
      <translation>Address of who paid</translation>
    </message>
    <message>
      <source>Adresse électronique</source>
      <translation>Email address</translation>
    </message>
    <message>
      <source>Affiche de la grille</source>
      <translation>Poster of the grid</translation>
    </message>
    <message>
      <source>Affiche de la grille en feuilles A4</source>
      <translation>Poster of the grid on A4 sheets</translation>
    </message>
    <message>
      <source>Affiche des résultats</source>
      <translation>Poster of the results</translation>
    </message>
    <message>
      <source>Affiche des tables, tour par tour</source>
      <translation>Poster of the tables, round by round</translation>
    </message>
    <message>
      <source>Affiche du plan des tours</source>
      <translation>Round plan poster</translation>
    </message>
    <message>
      <source>Affiche par personne</source>
      <translation>Poster by person</translation>
    </message>
    <message>
      <source>Afficher</source>
      <translation>Show</translation>
    </message>
    <message>
      <source>Affiches des principes</source>
      <translation>Posters of the principles</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Agendas individuels</source>
      <translation>Personal agendas</translation>
    </message>
    <message>
      <source>Agrandir, réduire, revenir à la taille normale (ou Ctrl et la molette)</source>
      <translation>Zoom in, zoom out, back to normal size (or Ctrl and the wheel)</translation>
    </message>
    <message>
      <source>Aide</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Ajouter</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Ajouter la première organisation</source>
      <translation>Add the first organisation</translation>
    </message>
    <message>
      <source>Ajouter la première étape</source>
      <translation>Add the first step</translation>
    </message>
    <message>
      <source>Ajouter la rencontre de {one} et {other}</source>
      <translation>Add the meeting of {one} and {other}</translation>
    </message>
    <message>
      <source>Ajouter le groupe de cartes « {name} »</source>
      <translation>Add the cluster “{name}”</translation>
    </message>
    <message>
      <source>Ajouter le groupe d’action « {name} »</source>
      <translation>Add the action group “{name}”</translation>
    </message>
    <message>
      <source>Ajouter le sujet « {title} »</source>
      <translation>Add the topic “{title}”</translation>
    </message>
    <message>
      <source>Ajouter le territoire {name}</source>
      <translation>Add the territory {name}</translation>
    </message>
    <message>
      <source>Ajouter le thème {name}</source>
      <translation>Add the theme {name}</translation>
    </message>
    <message>
      <source>Ajouter l’action « {name} »</source>
      <translation>Add the action “{name}”</translation>
    </message>
    <message>
      <source>Ajouter un besoin ou une offre</source>
      <translation>Add a need or an offer</translation>
    </message>
    <message>
      <source>Ajouter un besoin ou une offre de {name}</source>
      <translation>Add a need or an offer of {name}</translation>
    </message>
    <message>
      <source>Ajouter un créneau</source>
      <translation>Add a slot</translation>
    </message>
    <message>
      <source>Ajouter un espace</source>
      <translation>Add a space</translation>
    </message>
    <message>
      <source>Ajouter un espace…</source>
      <translation>Add a space…</translation>
    </message>
    <message>
      <source>Ajouter un niveau</source>
      <translation>Add a level</translation>
    </message>
    <message>
      <source>Ajouter un participant</source>
      <translation>Add a participant</translation>
    </message>
    <message>
      <source>Ajouter un thème…</source>
      <translation>Add a theme…</translation>
    </message>
    <message>
      <source>Ajouter une action</source>
      <translation>Add an action</translation>
    </message>
    <message>
      <source>Ajouter une action au plan : {name}</source>
      <translation>Add an action to the plan: {name}</translation>
    </message>
    <message>
      <source>Ajouter une action à vous, puis Entrée</source>
      <translation>Add an action of your own, then Enter</translation>
    </message>
    <message>
      <source>Ajouter une ligne au SWOT : {name}</source>
      <translation>Add a line to the SWOT: {name}</translation>
    </message>
    <message>
      <source>Ajouter une ligne, puis Entrée</source>
      <translation>Add a line, then Enter</translation>
    </message>
    <message>
      <source>Ajouter une organisation</source>
      <translation>Add an organisation</translation>
    </message>
    <message>
      <source>Ajouter une personne</source>
      <translation>Add a person</translation>
    </message>
    <message>
      <source>Ajouter une personne qui répond</source>
      <translation>Add a person who answers</translation>
    </message>
    <message>
      <source>Ajouter une personne qui répond : {name}</source>
      <translation>Add a person who answers: {name}</translation>
    </message>
    <message>
      <source>Ajouter une piste</source>
      <translation>Add a lead</translation>
    </message>
    <message>
      <source>Ajouter une question</source>
      <translation>Add a question</translation>
    </message>
    <message>
      <source>Ajouter une rencontre ici…</source>
      <translation>Add a meeting here…</translation>
    </message>
    <message>
      <source>Ajouter une étape</source>
      <translation>Add a step</translation>
    </message>
    <message>
      <source>Ajouter {name}</source>
      <translation>Add {name}</translation>
    </message>
    <message>
      <source>Ajouter « {name} »</source>
      <translation>Add “{name}”</translation>
    </message>
    <message>
      <source>Ajouter « {name} » au déroulé</source>
      <translation>Add “{name}” to the running order</translation>
    </message>
    <message>
      <source>Ajouter « {name} » à l’annuaire…</source>
      <translation>Add “{name}” to the directory…</translation>
    </message>
    <message>
      <source>Ajouter à la file des annonces</source>
      <translation>Add to the announcing queue</translation>
    </message>
    <message>
      <source>Ajouter : 3 lettres ou badge</source>
      <translation>Add: 3 letters or badge</translation>
    </message>
    <message>
      <source>Ajouter : 3 lettres, badge ou nom</source>
      <translation>Add: 3 letters, badge or name</translation>
    </message>
    <message>
      <source>Ajouter : nom ou badge</source>
      <translation>Add: name or badge</translation>
    </message>
    <message>
      <source>Ajouter : {quadrant}</source>
      <translation>Add: {quadrant}</translation>
    </message>
    <message>
      <source>Ajoutez les personnes à inviter : une même personne peut agir dans plusieurs organisations.</source>
      <translation>Add the people to invite: the same person can act in several organisations.</translation>
    </message>
    <message>
      <source>Ajoutée à la main</source>
      <translation>Added by hand</translation>
    </message>
    <message>
      <source>Aller aux accords</source>
      <translation>Go to the agreements</translation>
    </message>
    <message>
      <source>Aller où il manque une réponse</source>
      <translation>Go to where an answer is missing</translation>
    </message>
    <message>
      <source>Aller partout : une page, un événement, une organisation</source>
      <translation>Go anywhere: a page, an event, an organisation</translation>
    </message>
    <message>
      <source>Aller à la question</source>
      <translation>Go to the question</translation>
    </message>
    <message>
      <source>Aller à…</source>
      <translation>Go to…</translation>
    </message>
    <message>
      <source>Allié à trouver</source>
      <translation>Ally needed</translation>
    </message>
    <message>
      <source>Alt+↑ et Alt+↓ déplacent, Suppr retire, Entrée ajoute.</source>
      <translation>Alt+↑ and Alt+↓ move, Del removes, Enter adds.</translation>
    </message>
    <message>
      <source>Animateur</source>
      <translation>Facilitator</translation>
    </message>
    <message>
      <source>Animation</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>Animer</source>
      <translation>Facilitate</translation>
    </message>
    <message>
      <source>Animé par</source>
      <translation>Facilitated by</translation>
    </message>
    <message>
      <source>Annexe : le plan d’action en entier</source>
      <translation>Annex: the action plan in full</translation>
    </message>
    <message>
      <source>Annexe : toutes les lignes du SWOT</source>
      <translation>Annex: all the lines of the SWOT</translation>
    </message>
    <message>
      <source>Annexe : toutes les réponses</source>
      <translation>Annex: all the answers</translation>
    </message>
    <message>
      <source>Annonce</source>
      <translation>Announcement</translation>
    </message>
    <message>
      <source>Annonces</source>
      <translation>Announcements</translation>
    </message>
    <message>
      <source>Annuaire</source>
      <translation>Directory</translation>
    </message>
    <message>
      <source>Annulation de l’impression</source>
      <translation>Cancelling the printing</translation>
    </message>
    <message>
      <source>Annuler</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Annuler (Ctrl+Z)</source>
      <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Annuler le dernier geste, même d’une séance précédente</source>
      <translation>Undo the last action, even from an earlier session</translation>
    </message>
    <message>
      <source>Annuler l’impression</source>
      <translation>Cancel the printing</translation>
    </message>
    <message>
      <source>Annuler une impression avant qu’elle ne sorte</source>
      <translation>Cancel a printing before it comes out</translation>
    </message>
    <message>
      <source>Annuler : « {what} » Ctrl+Z</source>
      <translation>Undo: “{what}” Ctrl+Z</translation>
    </message>
    <message>
      <source>Annulé : {what}</source>
      <translation>Undone: {what}</translation>
    </message>
    <message>
      <source>Anonyme : aucun nom, aucune feuille à part</source>
      <translation>Anonymous: no name, no slip shown apart</translation>
    </message>
    <message>
      <source>Anonyme : n’écrivez pas votre nom.</source>
      <translation>Anonymous: do not write your name.</translation>
    </message>
    <message>
      <source>Aperçu</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Aperçu du document</source>
      <translation>Document preview</translation>
    </message>
    <message>
      <source>Apparence</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <source>Appel de suivi</source>
      <translation>Follow-up call</translation>
    </message>
    <message>
      <source>Appel prévu</source>
      <translation>Call planned</translation>
    </message>
    <message numerus="yes">
      <source>Appel à %n mois, prévu le {day}</source>
      <translation>
        <numerusform>%n-month call, due on {day}</numerusform>
        <numerusform>%n-month call, due on {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>Appels de suivi</source>
      <translation>Follow-up calls</translation>
    </message>
    <message>
      <source>Appels faits à {months} mois, sur {calls}</source>
      <translation>{months}-month calls made, out of {calls}</translation>
    </message>
    <message>
      <source>Appels à {months} mois, dès le {date} : {done} sur {calls}</source>
      <translation>{months}-month calls, from {date}: {done} out of {calls}</translation>
    </message>
    <message>
      <source>Apport</source>
      <translation>Contribution</translation>
    </message>
    <message>
      <source>Apporter la démonstration</source>
      <translation>Bring in the demonstration</translation>
    </message>
    <message>
      <source>Appui</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>Après</source>
      <translation>Afterwards</translation>
    </message>
    <message>
      <source>Après la soirée : une page de chiffres pour financeurs et partenaires</source>
      <translation>After the evening: one page of figures for funders and partners</translation>
    </message>
    <message>
      <source>Après la soirée : à chacun les contacts qu’il peut rappeler</source>
      <translation>After the evening: for each person, the contacts they can call back</translation>
    </message>
    <message>
      <source>Après les rencontres, chaque personne rend sa fiche : une note de 1 à 4 pour chaque partenaire. Préparez d’abord le plan des rencontres, dans l’onglet Plan.</source>
      <translation>After the meetings, everyone hands in their slip: a rating from 1 to 4 for each partner. First prepare the meeting plan, in the Plan tab.</translation>
    </message>
    <message>
      <source>Après l’atelier : ce que les tables ont dit, désaccords compris</source>
      <translation>After the workshop: what the tables said, disagreements included</translation>
    </message>
    <message>
      <source>Archivé</source>
      <translation>Archived</translation>
    </message>
    <message>
      <source>Arri&amp;vée</source>
      <translation>Arri&amp;val</translation>
    </message>
    <message>
      <source>Arrivé à</source>
      <translation>Arrived at</translation>
    </message>
    <message>
      <source>Arrivée</source>
      <translation>Arrival</translation>
    </message>
    <message>
      <source>Arrivée : {name}</source>
      <translation>Arrival: {name}</translation>
    </message>
    <message>
      <source>Arrête la recherche</source>
      <translation>Stops the search</translation>
    </message>
    <message>
      <source>Arrêter</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Arrêté à votre demande. Rien n’a été changé.</source>
      <translation>Stopped at your request. Nothing was changed.</translation>
    </message>
    <message>
      <source>Association</source>
      <translation>Association</translation>
    </message>
    <message>
      <source>Associations</source>
      <translation>Associations</translation>
    </message>
    <message>
      <source>Associations face aux entreprises</source>
      <translation>Associations facing companies</translation>
    </message>
    <message>
      <source>Atelier</source>
      <translation>Workshop</translation>
    </message>
    <message>
      <source>Ateliers</source>
      <translation>Workshops</translation>
    </message>
    <message>
      <source>Atteint à partir de (points, 0 à 100)</source>
      <translation>Reached from (points, 0 to 100)</translation>
    </message>
    <message>
      <source>Attente</source>
      <translation>Expectation</translation>
    </message>
    <message>
      <source>Au choix : une demi-page par rencontre, pour en noter les suites</source>
      <translation>Optional: half a page for each meeting, to note what follows</translation>
    </message>
    <message>
      <source>Au début</source>
      <translation>At the start</translation>
    </message>
    <message>
      <source>Au départ</source>
      <translation>Baseline</translation>
    </message>
    <message>
      <source>Au moins</source>
      <translation>At least</translation>
    </message>
    <message>
      <source>Au nom de quelle organisation ?</source>
      <translation>On behalf of which organisation?</translation>
    </message>
    <message>
      <source>Au plus sur un sujet</source>
      <translation>At most on one topic</translation>
    </message>
    <message>
      <source>Aucun</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Aucun appel à passer</source>
      <translation>No call to make</translation>
    </message>
    <message>
      <source>Aucun atelier en préparation</source>
      <translation>No workshop in preparation</translation>
    </message>
    <message>
      <source>Aucun compte rendu n’est encore saisi : tapez-les dans l’onglet Comptes rendus.</source>
      <translation>No report is typed yet: type them in the tab Reports.</translation>
    </message>
    <message>
      <source>Aucun diagnostic pour le moment</source>
      <translation>No diagnosis yet</translation>
    </message>
    <message>
      <source>Aucun espace pour le moment</source>
      <translation>No space yet</translation>
    </message>
    <message>
      <source>Aucun forum ouvert en préparation</source>
      <translation>No open forum in preparation</translation>
    </message>
    <message>
      <source>Aucun groupe d’action encore</source>
      <translation>No action group yet</translation>
    </message>
    <message>
      <source>Aucun logo</source>
      <translation>No logo</translation>
    </message>
    <message>
      <source>Aucun plan de rencontres pour le moment</source>
      <translation>No meeting plan yet</translation>
    </message>
    <message>
      <source>Aucun plan n’a été trouvé dans le temps donné : assouplissez une demande (un minimum, une rencontre obligatoire ou verrouillée) ou laissez plus de temps.</source>
      <translation>No plan was found in the time given: relax a request (a minimum, a compulsory or locked meeting) or allow more time.</translation>
    </message>
    <message>
      <source>Aucun pour l’instant.</source>
      <translation>None yet.</translation>
    </message>
    <message>
      <source>Aucun résultat pour « {wanted} » ({what}) : donnez un identifiant, son début, ou le nom exact.</source>
      <translation>No result for “{wanted}” ({what}): give an identifier, its beginning, or the exact name.</translation>
    </message>
    <message>
      <source>Aucun speed dating en préparation</source>
      <translation>No speed dating in preparation</translation>
    </message>
    <message>
      <source>Aucun sujet de la grille n’a le code « {typed} » : c’est le numéro en haut de la fiche.</source>
      <translation>No topic of the grid has the code “{typed}”: it is the number at the top of the form.</translation>
    </message>
    <message>
      <source>Aucun sujet ne porte le numéro « {code} » : rien n’a été noté.</source>
      <translation>No topic has the number “{code}”: nothing was noted.</translation>
    </message>
    <message>
      <source>Aucun sujet n’a encore de place</source>
      <translation>No topic has a place yet</translation>
    </message>
    <message>
      <source>Aucun sujet n’a encore de place : placez-les sur la grille de l’onglet Marché.</source>
      <translation>No topic has a place yet: place them on the grid of the tab Market.</translation>
    </message>
    <message>
      <source>Aucun sujet n’a le numéro {number} : vérifiez-le sur la feuille, rien n’a été noté.</source>
      <translation>No topic has the number {number}: check it on the sheet, nothing was kept.</translation>
    </message>
    <message>
      <source>Aucun sujet n’a le numéro {number} : vérifiez-le sur le tableau.</source>
      <translation>No topic has the number {number}: check it on the board.</translation>
    </message>
    <message>
      <source>Aucun sujet n’est encore annoncé : ajoutez-les dans l’onglet Marché.</source>
      <translation>No topic is announced yet: add them in the tab Market.</translation>
    </message>
    <message>
      <source>Aucun sujet n’est placé</source>
      <translation>No topic is placed</translation>
    </message>
    <message>
      <source>Aucun sujet n’est placé dans ce créneau.</source>
      <translation>No topic is placed in this slot.</translation>
    </message>
    <message>
      <source>Aucun sujet pour le moment.</source>
      <translation>No topic for the moment.</translation>
    </message>
    <message>
      <source>Aucun sujet à placer</source>
      <translation>No topic to place</translation>
    </message>
    <message>
      <source>Aucun tour complet pendant leur présence : {names}.</source>
      <translation>No full round while they are there: {names}.</translation>
    </message>
    <message>
      <source>Aucun vote ouvert</source>
      <translation>No vote is open</translation>
    </message>
    <message>
      <source>Aucun écart de deux points ou plus entre ceux qui ont répondu.</source>
      <translation>No gap of two points or more between those who answered.</translation>
    </message>
    <message>
      <source>Aucun événement</source>
      <translation>No event</translation>
    </message>
    <message>
      <source>Aucun événement pour le moment.</source>
      <translation>No event yet.</translation>
    </message>
    <message>
      <source>Aucun événement pour l’instant</source>
      <translation>No event yet</translation>
    </message>
    <message>
      <source>Aucune</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Aucune action encore : les réponses en proposent, et vous pouvez écrire les vôtres.</source>
      <translation>No action yet: the answers suggest some, and you can write your own.</translation>
    </message>
    <message>
      <source>Aucune action n’a été retenue.</source>
      <translation>No action was selected.</translation>
    </message>
    <message>
      <source>Aucune action pour l’instant</source>
      <translation>No action yet</translation>
    </message>
    <message>
      <source>Aucune colonne ne dit l’organisation de chacun : dans l’onglet Colonnes, indiquez laquelle, ou ajoutez-la dans le fichier.</source>
      <translation>No column says the organisation of each person: in the Columns tab, say which one does, or add it to the file.</translation>
    </message>
    <message>
      <source>Aucune fiche à saisir pour le moment</source>
      <translation>No slip to enter yet</translation>
    </message>
    <message>
      <source>Aucune impression n’est notée : comptés depuis le plan du début de la soirée.</source>
      <translation>No printing is noted: counted from the plan that the evening began with.</translation>
    </message>
    <message>
      <source>Aucune imprimante n’est installée sur cet ordinateur.</source>
      <translation>No printer is installed on this computer.</translation>
    </message>
    <message>
      <source>Aucune imprimante n’est installée.</source>
      <translation>No printer is installed.</translation>
    </message>
    <message>
      <source>Aucune ligne ne contient « {text} ».</source>
      <translation>No line contains “{text}”.</translation>
    </message>
    <message>
      <source>Aucune méthode n’est choisie : choisissez-en une dans l’onglet Méthode.</source>
      <translation>No method is chosen: choose one in the tab Method.</translation>
    </message>
    <message>
      <source>Aucune méthode n’est choisie : l’atelier suit ses tours.</source>
      <translation>No method is chosen: the workshop follows its rounds.</translation>
    </message>
    <message>
      <source>Aucune organisation pour l’instant.</source>
      <translation>No organisation yet.</translation>
    </message>
    <message>
      <source>Aucune piste pour le moment</source>
      <translation>No lead yet</translation>
    </message>
    <message>
      <source>Aucune répartition du tour {round} ne tient toutes les règles (ensemble, séparés, animateurs, places fixes) : levez l’une d’elles.</source>
      <translation>No seating of round {round} keeps all the rules (together, apart, hosts, kept seats): lift one of them.</translation>
    </message>
    <message>
      <source>Aucune répartition du tour {round} n’a été trouvée dans le temps donné : levez une règle ou laissez plus de temps.</source>
      <translation>No seating of round {round} was found in the time given: lift a rule or allow more time.</translation>
    </message>
    <message>
      <source>Aucune réponse n’a changé.</source>
      <translation>No answer has changed.</translation>
    </message>
    <message>
      <source>Aucune sauvegarde</source>
      <translation>No backup</translation>
    </message>
    <message>
      <source>Aucune sortie de son n’a été trouvée.</source>
      <translation>No sound output was found.</translation>
    </message>
    <message>
      <source>Aucune sortie de son : l’écran projeté clignote à la place de la cloche.</source>
      <translation>No sound output: the projected screen flashes instead of the bell.</translation>
    </message>
    <message>
      <source>Aucune étape du déroulé n’a d’heure : chacune dure jusqu’à ce que vous passiez à la suite.</source>
      <translation>No step of the running order has a time: each lasts until you go on.</translation>
    </message>
    <message>
      <source>Aucune.</source>
      <translation>None.</translation>
    </message>
    <message>
      <source>Aujourd’hui</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Autant de tables que les inscrits en demandent</source>
      <translation>As many tables as the people registered need</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Auto-positionnement, non certifiant – confidentiel</source>
      <translation>Self-positioning, not a certification – confidential</translation>
    </message>
    <message>
      <source>Auto-positionnement : ce niveau dit où la structure se situe elle-même aujourd’hui, pour choisir la suite. Il ne sert pas à la classer.</source>
      <translation>Self-positioning: this level says where the organisation places itself today, to choose what comes next. It is not meant to rank it.</translation>
    </message>
    <message>
      <source>Auto-positionnement : un point de départ, pas un jugement</source>
      <translation>Self-positioning: a starting point, not a judgement</translation>
    </message>
    <message>
      <source>Autre</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Autres remarques</source>
      <translation>Other remarks</translation>
    </message>
    <message>
      <source>Autres réponses</source>
      <translation>Other answers</translation>
    </message>
    <message>
      <source>Autres événements</source>
      <translation>Other events</translation>
    </message>
    <message>
      <source>Avancement</source>
      <translation>Progress</translation>
    </message>
    <message>
      <source>Avancement du travail</source>
      <translation>Progress of the work</translation>
    </message>
    <message>
      <source>Avant</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Avant de commencer</source>
      <translation>Before we begin</translation>
    </message>
    <message>
      <source>Avant le premier tour</source>
      <translation>Before the first round</translation>
    </message>
    <message>
      <source>Avec</source>
      <translation>With</translation>
    </message>
    <message>
      <source>Avec quel partenaire</source>
      <translation>With which partner</translation>
    </message>
    <message>
      <source>Avec quel questionnaire ?</source>
      <translation>With which questionnaire?</translation>
    </message>
    <message>
      <source>Avec qui ?</source>
      <translation>With whom?</translation>
    </message>
    <message>
      <source>Avec son zéro</source>
      <translation>With its leading zero</translation>
    </message>
    <message>
      <source>Avertissement</source>
      <translation>Warning</translation>
    </message>
    <message>
      <source>Axe</source>
      <translation>Axis</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Axes</translation>
    </message>
    <message>
      <source>Axes du questionnaire</source>
      <translation>Axes of the questionnaire</translation>
    </message>
    <message>
      <source>Axes et actions</source>
      <translation>Axes and actions</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <source>Badge en face</source>
      <translation>Partner’s badge</translation>
    </message>
    <message>
      <source>Badge n°</source>
      <translation>Badge no.</translation>
    </message>
    <message>
      <source>Badge n° {badge}</source>
      <translation>Badge no. {badge}</translation>
    </message>
    <message>
      <source>Badge ou nom</source>
      <translation>Badge or name</translation>
    </message>
    <message>
      <source>Badge ou trois lettres</source>
      <translation>Badge or three letters</translation>
    </message>
    <message>
      <source>Badge {badge}</source>
      <translation>Badge {badge}</translation>
    </message>
    <message>
      <source>Badge {number}</source>
      <translation>Badge {number}</translation>
    </message>
    <message>
      <source>Badge, puis numéros des sujets.</source>
      <translation>Badge, then numbers of topics.</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>Badges</translation>
    </message>
    <message>
      <source>Batterie</source>
      <translation>Battery</translation>
    </message>
    <message>
      <source>Besoin</source>
      <translation>Need</translation>
    </message>
    <message>
      <source>Besoin ou offre</source>
      <translation>Need or offer</translation>
    </message>
    <message>
      <source>Besoins</source>
      <translation>Needs</translation>
    </message>
    <message>
      <source>Besoins d’acc&amp;ès</source>
      <translation>A&amp;ccess needs</translation>
    </message>
    <message>
      <source>Besoins d’accessibilité</source>
      <translation>Accessibility needs</translation>
    </message>
    <message>
      <source>Besoins d’accès</source>
      <translation>Access needs</translation>
    </message>
    <message>
      <source>Besoins et offres</source>
      <translation>Needs and offers</translation>
    </message>
    <message>
      <source>Besoins pour avancer</source>
      <translation>What is needed to go on</translation>
    </message>
    <message>
      <source>Bienvenue</source>
      <translation>Welcome</translation>
    </message>
    <message>
      <source>Bienvenue dans Envies d’Alliances</source>
      <translation>Welcome to Envies d’Alliances</translation>
    </message>
    <message>
      <source>Bienvenue à toutes et à tous ! {speaker} vous accueille.</source>
      <translation>Welcome, everybody! {speaker} is your host.</translation>
    </message>
    <message>
      <source>Bienvenue à toutes et à tous ! Émargez, prenez un badge et installez-vous.</source>
      <translation>Welcome, everybody! Sign in, take a badge and find a seat.</translation>
    </message>
    <message>
      <source>Bienvenue ! Prenez place, nous commençons bientôt.</source>
      <translation>Welcome! Please take a seat, we begin shortly.</translation>
    </message>
    <message>
      <source>Bienvenue ! Votre première table est à l’écran. À la cloche, on commence.</source>
      <translation>Welcome! Your first table is on the screen. At the bell, we begin.</translation>
    </message>
    <message>
      <source>Bienvenue ! À chaque table, chacun parle à son tour, puis vous échangez. Notez un contact, un besoin, une idée. À la cloche, on commence.</source>
      <translation>Welcome! At each table, each person speaks in turn, then you talk together. Note a contact, a need, an idea. At the bell, we begin.</translation>
    </message>
    <message>
      <source>Bilan</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>Bilan de la soirée</source>
      <translation>Assessment of the evening</translation>
    </message>
    <message>
      <source>Bloc-notes</source>
      <translation>Notepad</translation>
    </message>
    <message>
      <source>Bourdons</source>
      <translation>Bumblebees</translation>
    </message>
    <message>
      <source>Branchez le vidéoprojecteur, en mode « étendre » et non « dupliquer ».</source>
      <translation>Plug in the projector, in “extend” mode and not “duplicate”.</translation>
    </message>
    <message>
      <source>Branchez l’ordinateur sur le secteur.</source>
      <translation>Plug the computer into the mains.</translation>
    </message>
    <message>
      <source>Branchez-la, ou choisissez « {name} » dans les réglages.</source>
      <translation>Plug it in, or choose “{name}” in the settings.</translation>
    </message>
    <message>
      <source>Branchez-la, ou imprimez ailleurs : les documents seront enregistrés en PDF.</source>
      <translation>Plug it in, or print elsewhere: the documents will be saved as PDF.</translation>
    </message>
    <message>
      <source>Brouillon</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Brouillon d’un questionnaire</source>
      <translation>Draft of a questionnaire</translation>
    </message>
    <message>
      <source>Bulletin d’inscription</source>
      <translation>Registration form</translation>
    </message>
    <message>
      <source>Bulletins comptés</source>
      <translation>Slips counted</translation>
    </message>
    <message>
      <source>Bulletins de vote</source>
      <translation>Vote slips</translation>
    </message>
    <message>
      <source>Bénéficiaire</source>
      <translation>Beneficiary</translation>
    </message>
    <message>
      <source>Bénévole</source>
      <translation>Volunteer</translation>
    </message>
    <message>
      <source>C commenter</source>
      <translation>C comment</translation>
    </message>
    <message>
      <source>C&amp;ôté</source>
      <translation>&amp;Side</translation>
    </message>
    <message>
      <source>Cacher les réponses déjà données et les résultats</source>
      <translation>Hide the answers already given and the results</translation>
    </message>
    <message>
      <source>Calcul de ce qu’aucune grille ne dépasse</source>
      <translation>Working out what no grid can exceed</translation>
    </message>
    <message>
      <source>Calculé</source>
      <translation>Worked out</translation>
    </message>
    <message>
      <source>Carte d’un groupe</source>
      <translation>Card of a cluster</translation>
    </message>
    <message>
      <source>Cartes des sujets</source>
      <translation>Cards of the topics</translation>
    </message>
    <message>
      <source>Catégorie</source>
      <translation>Category</translation>
    </message>
    <message>
      <source>Ce SWOT a été fait dans la salle, sans questionnaire : il n’a ni score ni niveau, il dit ce que le groupe a écrit et choisi.</source>
      <translation>This SWOT was made in the room, without a questionnaire: it has neither score nor level, it says what the group wrote and chose.</translation>
    </message>
    <message>
      <source>Ce caractère n’est pas écrit en UTF-8 : enregistrez le fichier avec l’encodage UTF-8.</source>
      <translation>This character is not written in UTF-8: save the file with the UTF-8 encoding.</translation>
    </message>
    <message>
      <source>Ce compte rendu ne dit encore rien : écrivez au moins un point, une proposition ou un premier pas.</source>
      <translation>This report says nothing yet: write a point, a proposal or a first step at least.</translation>
    </message>
    <message>
      <source>Ce diagnostic appartient au groupe qui l’a fait. Chaque accord est donné à part, daté, et peut être retiré : sans lui, rien n’est transmis.</source>
      <translation>This diagnosis belongs to the group that made it. Each agreement is given separately, dated, and can be withdrawn: without it, nothing is passed on.</translation>
    </message>
    <message>
      <source>Ce diagnostic appartient aux parties du partenariat. Chacune donne son accord à part, daté, et peut le retirer : sans celui de toutes, rien n’est transmis.</source>
      <translation>This diagnosis belongs to the parties of the partnership. Each gives its agreement separately, dated, and can withdraw it: without that of all, nothing is passed on.</translation>
    </message>
    <message>
      <source>Ce diagnostic appartient à la structure. Chaque accord est donné à part, daté, et peut être retiré : sans lui, rien n’est transmis.</source>
      <translation>This diagnosis belongs to the organisation. Each agreement is given separately, dated, and can be withdrawn: without it, nothing is passed on.</translation>
    </message>
    <message>
      <source>Ce diagnostic est clos : rouvrez-le pour le modifier.</source>
      <translation>This diagnosis is closed: reopen it to change it.</translation>
    </message>
    <message>
      <source>Ce document est d’une version ({version}) que ce programme ne connaît pas : mettez le programme à jour.</source>
      <translation>This document has a version ({version}) that this program does not know: update the program.</translation>
    </message>
    <message>
      <source>Ce document ne contient pas de réponses (« {key} ») : voyez le format dans docs/questionnaire-format.md.</source>
      <translation>This document contains no answers (“{key}”): see the format in docs/questionnaire-format.md.</translation>
    </message>
    <message>
      <source>Ce document n’est pas un problème à planifier : {fault}. Voyez docs/formats.md.</source>
      <translation>This document is no problem to plan: {fault}. See docs/formats.md.</translation>
    </message>
    <message>
      <source>Ce dont nous avons besoin pour avancer</source>
      <translation>What we need to go on</translation>
    </message>
    <message>
      <source>Ce fichier dépasse {most} Kio : ce n’est pas un questionnaire.</source>
      <translation>This file is larger than {most} KiB: it is not a questionnaire.</translation>
    </message>
    <message>
      <source>Ce fichier est vide : choisissez celui d’un questionnaire, ou exportez-le à nouveau.</source>
      <translation>This file is empty: choose that of a questionnaire, or export it again.</translation>
    </message>
    <message>
      <source>Ce fichier suit la version « {version} » du format, et ce programme connaît la version {known} : mettez le programme à jour, ou corrigez schema_version.</source>
      <translation>This file follows version “{version}” of the format, and this program knows version {known}: update the program, or correct schema_version.</translation>
    </message>
    <message>
      <source>Ce groupe de cartes est celui d’un autre tableau.</source>
      <translation>This cluster belongs to another board.</translation>
    </message>
    <message>
      <source>Ce numéro SIRET ne commence pas par le numéro SIREN de l’organisation.</source>
      <translation>This SIRET number does not start with the SIREN number of the organisation.</translation>
    </message>
    <message>
      <source>Ce numéro est celui de « {known} » dans l’annuaire : c’est elle qui est inscrite. Vérifiez le numéro.</source>
      <translation>This number belongs to “{known}” in the directory: that organisation is registered. Check the number.</translation>
    </message>
    <message>
      <source>Ce point est</source>
      <translation>This point is</translation>
    </message>
    <message>
      <source>Ce que contient « {header} »</source>
      <translation>What “{header}” contains</translation>
    </message>
    <message>
      <source>Ce que dit la fiche</source>
      <translation>What the slip says</translation>
    </message>
    <message>
      <source>Ce que dit l’animateur</source>
      <translation>What the host says</translation>
    </message>
    <message>
      <source>Ce que je demande</source>
      <translation>What I ask for</translation>
    </message>
    <message>
      <source>Ce que j’apporte</source>
      <translation>What I bring</translation>
    </message>
    <message>
      <source>Ce que le forum a donné</source>
      <translation>What the forum has given</translation>
    </message>
    <message>
      <source>Ce que le plan cherche d’abord</source>
      <translation>What the plan looks for first</translation>
    </message>
    <message>
      <source>Ce que le plan dit d’un axe à 75 points ou plus</source>
      <translation>What the plan says of an axis at 75 points or more</translation>
    </message>
    <message>
      <source>Ce que le programme a noté quand quelque chose n’allait pas. Aucune donnée personnelle n’y est écrite. Si vous demandez de l’aide, joignez le rapport.</source>
      <translation>What the program noted when something went wrong. No personal data is written there. If you ask for help, attach the report.</translation>
    </message>
    <message>
      <source>Ce que le programme a reconnu. Corrigez ici : l’aperçu suit.</source>
      <translation>What the program recognised. Correct it here: the preview follows.</translation>
    </message>
    <message>
      <source>Ce que lit la salle</source>
      <translation>What the room reads</translation>
    </message>
    <message>
      <source>Ce que l’on note</source>
      <translation>What is noted</translation>
    </message>
    <message>
      <source>Ce que nous notons</source>
      <translation>What we note</translation>
    </message>
    <message>
      <source>Ce que nous proposons</source>
      <translation>What we propose</translation>
    </message>
    <message>
      <source>Ce que quelqu’un s’engage à faire après l’événement : écrivez quoi, qui et pour quand dans la ligne du dessus. Le programme rappelle de faire le point à 1 mois et à 3 mois.</source>
      <translation>What somebody takes on after the event: write what, who and by when in the line above. The program reminds you to check after 1 month and after 3 months.</translation>
    </message>
    <message>
      <source>Ce que voit la salle</source>
      <translation>What the room sees</translation>
    </message>
    <message>
      <source>Ce que vous changez ici est gardé au fur et à mesure</source>
      <translation>What you change here is kept as you go</translation>
    </message>
    <message>
      <source>Ce que vous cherchez, ce que vous proposez</source>
      <translation>What you look for, what you offer</translation>
    </message>
    <message>
      <source>Ce questionnaire porte sur un partenariat : choisissez-le par le nom d’une de ses parties. S’il n’est pas proposé, ajoutez d’abord sa piste dans l’onglet Résultats d’un événement.</source>
      <translation>This questionnaire is about a partnership: choose it by the name of one of its parties. If it is not proposed, first add its lead in the Results tab of an event.</translation>
    </message>
    <message>
      <source>Ce qui a changé</source>
      <translation>What has changed</translation>
    </message>
    <message>
      <source>Ce qui a été dit</source>
      <translation>What was said</translation>
    </message>
    <message>
      <source>Ce qui a été dit (cinq points au plus)</source>
      <translation>What was said (five points at most)</translation>
    </message>
    <message>
      <source>Ce qui a été dit, en cinq points au plus</source>
      <translation>What was said, in five points at most</translation>
    </message>
    <message>
      <source>Ce qui change</source>
      <translation>What changes</translation>
    </message>
    <message>
      <source>Ce qui change pour chacun</source>
      <translation>What changes for each person</translation>
    </message>
    <message>
      <source>Ce qui compte le plus</source>
      <translation>What matters most</translation>
    </message>
    <message>
      <source>Ce qui est dit</source>
      <translation>What is said</translation>
    </message>
    <message>
      <source>Ce qui est dit, puis Entrée</source>
      <translation>What is said, then Enter</translation>
    </message>
    <message>
      <source>Ce qui est effacé</source>
      <translation>What is erased</translation>
    </message>
    <message>
      <source>Ce qui est effacé :</source>
      <translation>What is erased:</translation>
    </message>
    <message>
      <source>Ce qui est mesuré, par qui et quand ; tout est imprimé sur la fiche d’évaluation.</source>
      <translation>What is measured, by whom and when; all of it is printed on the evaluation sheet.</translation>
    </message>
    <message>
      <source>Ce qui est placé à la main reste.</source>
      <translation>What was placed by hand stays.</translation>
    </message>
    <message>
      <source>Ce qui est vrai une fois l’étape faite</source>
      <translation>What is true once the step is done</translation>
    </message>
    <message>
      <source>Ce qui est à faire</source>
      <translation>What is to be done</translation>
    </message>
    <message>
      <source>Ce qui fait accord</source>
      <translation>What we agree on</translation>
    </message>
    <message>
      <source>Ce qui le montre</source>
      <translation>What shows it</translation>
    </message>
    <message>
      <source>Ce qui manque pour passer l’étape</source>
      <translation>What is missing to complete the step</translation>
    </message>
    <message>
      <source>Ce qui parle pour lui</source>
      <translation>What speaks for it</translation>
    </message>
    <message>
      <source>Ce qui reste, comme un nombre</source>
      <translation>What stays, as a number</translation>
    </message>
    <message>
      <source>Ce qui reste, comme un nombre :</source>
      <translation>What stays, as a number:</translation>
    </message>
    <message>
      <source>Ce qui se passe est ce qui pouvait se passer</source>
      <translation>Whatever happens is the only thing that could have</translation>
    </message>
    <message>
      <source>Ce qui s’est dit ici</source>
      <translation>What was said here</translation>
    </message>
    <message>
      <source>Ce qui s’est dit, une phrase chacun</source>
      <translation>What was said, a sentence each</translation>
    </message>
    <message>
      <source>Ce qui vient en tête</source>
      <translation>What comes first</translation>
    </message>
    <message>
      <source>Ce qui vous rapproche</source>
      <translation>What brings you together</translation>
    </message>
    <message>
      <source>Ce qu’elle dit du type « {name} » (0 à 3)</source>
      <translation>What it says about the type “{name}” (0 to 3)</translation>
    </message>
    <message>
      <source>Ce qu’elle veut dire</source>
      <translation>What it means</translation>
    </message>
    <message>
      <source>Ce qu’il est</source>
      <translation>What it is</translation>
    </message>
    <message>
      <source>Ce qu’il faut corriger</source>
      <translation>What needs correcting</translation>
    </message>
    <message>
      <source>Ce qu’il regarde</source>
      <translation>What it looks at</translation>
    </message>
    <message>
      <source>Ce qu’on y écrit</source>
      <translation>What to write there</translation>
    </message>
    <message>
      <source>Ce sera réussi si…</source>
      <translation>It will be a success if…</translation>
    </message>
    <message>
      <source>Ce sujet a lieu au créneau {slot}, en l’absence de cette personne</source>
      <translation>This topic is in slot {slot}, when this person is not there</translation>
    </message>
    <message>
      <source>Ce sujet n’a pas de place dans la grille</source>
      <translation>This topic has no place on the grid</translation>
    </message>
    <message>
      <source>Ce titre a {letters} lettres, {most} au plus tiennent sur une fiche : raccourcissez-le, le reste va dans « De quoi s’agit-il ».</source>
      <translation>This title has {letters} letters, a card holds {most} at most: shorten it, the rest goes into “What it is about”.</translation>
    </message>
    <message>
      <source>Ce travail n’a pas abouti et rien n’a été changé. Le journal du programme (Aide) dit pourquoi.</source>
      <translation>This work did not succeed and nothing was changed. The program log (Help) says why.</translation>
    </message>
    <message>
      <source>Ce vote est anonyme : on n’y note que des totaux.</source>
      <translation>This vote is anonymous: only totals are noted.</translation>
    </message>
    <message>
      <source>Ce vote est clos : rouvrez-le pour le corriger.</source>
      <translation>This vote is closed: open it again to correct it.</translation>
    </message>
    <message>
      <source>Ce vote se note personne par personne : dites d’abord de qui sont ces points.</source>
      <translation>This vote is noted person by person: first say whose dots these are.</translation>
    </message>
    <message>
      <source>Ce vœu a été noté après le plan : planifiez de nouveau</source>
      <translation>This wish was noted after the plan: plan again</translation>
    </message>
    <message>
      <source>Ce vœu ne désigne aucun participant</source>
      <translation>This wish names no participant</translation>
    </message>
    <message>
      <source>Ceci n’a pas pu être lu : ce n’est pas une liste vide. Le détail est dans le journal (Aide).</source>
      <translation>This could not be read: it is not an empty list. The details are in the log (Help).</translation>
    </message>
    <message>
      <source>Cela ne peut pas être annulé.</source>
      <translation>This cannot be undone.</translation>
    </message>
    <message>
      <source>Celle du système</source>
      <translation>System printer</translation>
    </message>
    <message>
      <source>Cercle de clôture</source>
      <translation>Closing circle</translation>
    </message>
    <message>
      <source>Cercle d’accueil</source>
      <translation>Welcome circle</translation>
    </message>
    <message>
      <source>Certaines lettres n’existent dans aucune police du programme et manquent sur le papier : {people}. Écrivez ces noms en lettres latines, ou à la main sur le badge.</source>
      <translation>Some letters are in none of the program’s fonts and are missing on paper: {people}. Write these names in Latin letters, or by hand on the badge.</translation>
    </message>
    <message>
      <source>Ces coordonnées vous sont remises avec l’accord de chacun, pour donner suite à votre rencontre : ne les transmettez pas et ne les inscrivez sur aucune liste. Pour en parler : {contact}.</source>
      <translation>These contact details are given to you with everyone’s consent, to follow up your meeting: do not pass them on or add them to any list. To talk about it: {contact}.</translation>
    </message>
    <message>
      <source>Ces demandes ne peuvent pas être tenues ensemble : {demands}. Renoncez à l’une d’elles.</source>
      <translation>These requests cannot all be met: {demands}. Give one of them up.</translation>
    </message>
    <message numerus="yes">
      <source>Ces données sont encore dans %n sauvegarde(s), refaite(s) en arrière-plan : Réglages › Sauvegardes le montre jusque-là.</source>
      <translation>
        <numerusform>This data is still in %n backup, which is being made anew in the background: Settings › Backups shows it until then.</numerusform>
        <numerusform>This data is still in %n backups, which are being made anew in the background: Settings › Backups shows them until then.</numerusform>
      </translation>
    </message>
    <message>
      <source>Ces données sont sur un serveur : c’est la personne qui en a la charge qui les sauvegarde.</source>
      <translation>This data is on a server: the person in charge of it makes the backups.</translation>
    </message>
    <message>
      <source>Ces données sont à un endroit où d’autres peuvent écrire.</source>
      <translation>These data are where others may write.</translation>
    </message>
    <message>
      <source>Ces feuilles ont été imprimées ailleurs</source>
      <translation>These sheets were printed elsewhere</translation>
    </message>
    <message>
      <source>Ces renseignements servent à organiser cet événement et ne sont pas cédés. Pour les consulter, les corriger ou les effacer : {contact}.</source>
      <translation>This information is used to organise this event and is not passed on. To see it, correct it or have it erased: {contact}.</translation>
    </message>
    <message>
      <source>Ces renseignements servent à {association} pour organiser cet événement et ses suites. Ils ne sont ni vendus ni cédés. Vous pouvez les consulter, les corriger, les faire effacer ou vous opposer à leur usage : {contact}. La notice d’information complète vous est remise avec ce formulaire.</source>
      <translation>This information is used by {association} to organise this event and its follow-up. It is neither sold nor passed on. You may see it, correct it, have it erased or object to its use: {contact}. The full privacy notice is given to you with this form.</translation>
    </message>
    <message>
      <source>Ces réponses suivent une version ({version}) que ce programme ne connaît pas : mettez le programme à jour.</source>
      <translation>These answers follow a version ({version}) that this program does not know: update the program.</translation>
    </message>
    <message>
      <source>Ces vœux ne désignent personne avec certitude. Confirmez la meilleure proposition, ou laissez de côté.</source>
      <translation>These wishes name nobody for certain. Confirm the best guess, or leave out.</translation>
    </message>
    <message>
      <source>Cet atelier se mène en « {title} ».</source>
      <translation>This workshop is run as “{title}”.</translation>
    </message>
    <message>
      <source>Cet élément existe déjà.</source>
      <translation>This item already exists.</translation>
    </message>
    <message>
      <source>Cet élément n’existe plus : il a été supprimé entre-temps.</source>
      <translation>This item no longer exists: it was deleted in the meantime.</translation>
    </message>
    <message>
      <source>Cet événement n’existe plus : choisissez-en un autre.</source>
      <translation>This event no longer exists: choose another one.</translation>
    </message>
    <message>
      <source>Cette aide, au chapitre de la page affichée</source>
      <translation>This help, at the chapter of the page on screen</translation>
    </message>
    <message>
      <source>Cette case dit « idem », mais rien n’est écrit au-dessus : complétez-la.</source>
      <translation>This cell says “ditto”, but nothing is written above it: complete it.</translation>
    </message>
    <message>
      <source>Cette information vient d’une autre version du programme ({code}).</source>
      <translation>This information comes from another version of the program ({code}).</translation>
    </message>
    <message>
      <source>Cette ligne du déroulé finirait à {end}, avant de commencer à {start} : corrigez l’une des deux heures.</source>
      <translation>This line of the running order would end at {end}, before it starts at {start}: correct one of the two times.</translation>
    </message>
    <message>
      <source>Cette ligne est déjà dans l’annuaire.</source>
      <translation>This line is in the directory already.</translation>
    </message>
    <message>
      <source>Cette ligne est masquée ou filtrée dans le classeur : elle est laissée de côté, sauf si vous la reprenez.</source>
      <translation>This line is hidden or filtered out in the workbook: it is left out, unless you take it back.</translation>
    </message>
    <message>
      <source>Cette ligne, ou la précédente, ne se lit pas comme du YAML : vérifiez l’alignement (des espaces, pas de tabulation), les guillemets et les deux-points.</source>
      <translation>This line, or the one before, cannot be read as YAML: check the alignment (spaces, no tabs), the quotation marks and the colons.</translation>
    </message>
    <message>
      <source>Cette personne</source>
      <translation>This person</translation>
    </message>
    <message>
      <source>Cette personne accueille alors un autre sujet ({other}, créneau {slot})</source>
      <translation>This person hosts another topic then ({other}, slot {slot})</translation>
    </message>
    <message>
      <source>Cette personne est déjà inscrite pour {known} : elle ne peut pas être à deux places. La ligne n’est pas importée.</source>
      <translation>This person is already registered for {known}: nobody can be in two seats. The line is not imported.</translation>
    </message>
    <message>
      <source>Cette personne ne participe pas à ce forum.</source>
      <translation>This person does not take part in this forum.</translation>
    </message>
    <message>
      <source>Cette personne ne participe pas à cet atelier.</source>
      <translation>This person does not take part in this workshop.</translation>
    </message>
    <message>
      <source>Cette personne ne participe pas à cet événement.</source>
      <translation>This person does not take part in this event.</translation>
    </message>
    <message>
      <source>Cette personne n’est pas de celles pour qui ces documents s’impriment : vérifiez la liste.</source>
      <translation>This person is not among those for whom these documents are printed: check the list.</translation>
    </message>
    <message>
      <source>Cette personne n’est pas inscrite à ce forum.</source>
      <translation>This person is not registered for this forum.</translation>
    </message>
    <message>
      <source>Cette personne n’est pas inscrite à ce forum : inscrivez-la, ou tapez son nom.</source>
      <translation>This person is not registered for this forum: register them, or type their name.</translation>
    </message>
    <message>
      <source>Cette place est prise par {number} {title} : choisissez-en une autre, ou échangez les deux sujets.</source>
      <translation>This place is taken by {number} {title}: choose another one, or swap both topics.</translation>
    </message>
    <message>
      <source>Cette semaine</source>
      <translation>This week</translation>
    </message>
    <message>
      <source>Cette version du programme range vos données autrement. Rien ne se perd : elles restent comme elles étaient tant que ce n’est pas fini.</source>
      <translation>This version of the program arranges your data differently. Nothing is lost: they stay as they were until it is done.</translation>
    </message>
    <message>
      <source>Chacun a quelques points à placer sur ce qui compte le plus pour lui. Choisissez combien, puis ouvrez le vote ; les totaux se saisissent depuis le papier.</source>
      <translation>Each person has a few dots to place on what matters most to them. Choose how many, then open the vote; totals are typed from paper.</translation>
    </message>
    <message>
      <source>Chacun parle à son tour, on écoute, on écrit sur la feuille. Une idée par ligne.</source>
      <translation>Each speaks in turn, we listen, we write on the sheet. One idea per line.</translation>
    </message>
    <message>
      <source>Changement</source>
      <translation>Changeover</translation>
    </message>
    <message>
      <source>Changement de table</source>
      <translation>Change of tables</translation>
    </message>
    <message>
      <source>Changer de côté</source>
      <translation>Change sides</translation>
    </message>
    <message>
      <source>Changer la durée de l’étape</source>
      <translation>Change the duration of the step</translation>
    </message>
    <message>
      <source>Changer la fonction de {name}</source>
      <translation>Change the role of {name}</translation>
    </message>
    <message>
      <source>Changer le créneau {slot}</source>
      <translation>Change slot {slot}</translation>
    </message>
    <message>
      <source>Changer le sujet {number}</source>
      <translation>Change topic {number}</translation>
    </message>
    <message>
      <source>Changer les règles de placement de {name}</source>
      <translation>Change the seating rules of {name}</translation>
    </message>
    <message>
      <source>Changer les règles du vote</source>
      <translation>Change the rules of the vote</translation>
    </message>
    <message>
      <source>Changer les thèmes de {name}</source>
      <translation>Change the themes of {name}</translation>
    </message>
    <message>
      <source>Changer les vœux de {name}</source>
      <translation>Change the wishes of {name}</translation>
    </message>
    <message>
      <source>Changer l’accord de {name} sur ses coordonnées</source>
      <translation>Change the consent of {name} to share contact details</translation>
    </message>
    <message>
      <source>Changer l’espace « {name} »</source>
      <translation>Change the space “{name}”</translation>
    </message>
    <message>
      <source>Changer l’ordre du plan : {name}</source>
      <translation>Change the order of the plan: {name}</translation>
    </message>
    <message numerus="yes">
      <source>Changer l’état de %n personne(s)</source>
      <translation>
        <numerusform>Change the status of %n person</numerusform>
        <numerusform>Change the status of %n people</numerusform>
      </translation>
    </message>
    <message>
      <source>Changer l’état de {name}</source>
      <translation>Change the status of {name}</translation>
    </message>
    <message>
      <source>Changer mes notes du forum</source>
      <translation>Change my notes of the forum</translation>
    </message>
    <message>
      <source>Changer une note de {name}</source>
      <translation>Change a rating by {name}</translation>
    </message>
    <message>
      <source>Chapitres</source>
      <translation>Chapters</translation>
    </message>
    <message>
      <source>Chaque geste est gardé avec le nom de la personne qui l’a fait. Quand quelqu’un d’autre prend le clavier, un clic sur le nom au pied de la fenêtre suffit.</source>
      <translation>Every action is kept with the name of the person who did it. When someone else takes the keyboard, one click on the name at the foot of the window is enough.</translation>
    </message>
    <message>
      <source>Chaque geste est gardé avec le nom de la personne qui l’a fait : on sait qui a changé quoi, et tout s’annule. Ces réponses restent sur cet ordinateur.</source>
      <translation>Every action is kept with the name of the person who did it: you know who changed what, and everything can be undone. These answers stay on this computer.</translation>
    </message>
    <message>
      <source>Chaque modification est enregistrée aussitôt.</source>
      <translation>Every change is saved at once.</translation>
    </message>
    <message>
      <source>Chaque partie a répondu seule. Un écart entre les regards est un sujet de discussion, jamais une faute.</source>
      <translation>Each party answered alone. A gap between views is a subject for discussion, never a fault.</translation>
    </message>
    <message>
      <source>Chaque piste prévoit un appel à 1, 3 et 6 mois, pour savoir ce qu’est devenue la mise en relation. Ouvrez d’abord des pistes.</source>
      <translation>Each lead plans a call at 1, 3 and 6 months, to know what became of the match. Open leads first.</translation>
    </message>
    <message>
      <source>Chaque question se pose à part, et chaque réponse peut changer : la dernière compte. Sans un oui, rien ne s’imprime pour d’autres et rien ne se partage.</source>
      <translation>Each question is asked separately, and each answer can change: the last one counts. Without a yes, nothing is printed for others and nothing is shared.</translation>
    </message>
    <message>
      <source>Chaque table dit en une minute ce qu’elle veut que tous retiennent, désaccords compris.</source>
      <translation>Each table says in one minute what it wants everyone to remember, disagreements included.</translation>
    </message>
    <message>
      <source>Cherchait</source>
      <translation>Looked for</translation>
    </message>
    <message>
      <source>Cherche</source>
      <translation>Looking for</translation>
    </message>
    <message>
      <source>Chercher dans le guide</source>
      <translation>Search the guide</translation>
    </message>
    <message>
      <source>Chercher dans le guide…</source>
      <translation>Search the guide…</translation>
    </message>
    <message>
      <source>Chercher dans l’&amp;annuaire</source>
      <translation>Search the &amp;directory</translation>
    </message>
    <message>
      <source>Chercher dans l’annuaire</source>
      <translation>Look up in the directory</translation>
    </message>
    <message>
      <source>Chercher un nom, un courriel…</source>
      <translation>Search a name, an email…</translation>
    </message>
    <message>
      <source>Chercher un nom, une ville, un numéro…</source>
      <translation>Search a name, a town, a number…</translation>
    </message>
    <message>
      <source>Chercher un titre, un lieu…</source>
      <translation>Search a title, a venue…</translation>
    </message>
    <message>
      <source>Chercher une personne</source>
      <translation>Search for a person</translation>
    </message>
    <message>
      <source>Chercher une personne à rencontrer</source>
      <translation>Search for a person to meet</translation>
    </message>
    <message>
      <source>Chercher une personne, une organisation…</source>
      <translation>Search a person, an organisation…</translation>
    </message>
    <message>
      <source>Chiffres tirés de ce qui a été saisi jusqu’au {date} ; un tiret : rien n’a été saisi.</source>
      <translation>Figures drawn from what was entered up to {date}; a dash: nothing was entered.</translation>
    </message>
    <message>
      <source>Choisir la liste des inscrits</source>
      <translation>Choose the list of participants</translation>
    </message>
    <message>
      <source>Choisir le logo</source>
      <translation>Choose the logo</translation>
    </message>
    <message>
      <source>Choisir les données</source>
      <translation>Choose the data</translation>
    </message>
    <message>
      <source>Choisir un autre fichier…</source>
      <translation>Choose another file…</translation>
    </message>
    <message>
      <source>Choisir une catégorie</source>
      <translation>Choose a category</translation>
    </message>
    <message>
      <source>Choisir une image…</source>
      <translation>Choose a picture…</translation>
    </message>
    <message>
      <source>Choisir, ou écrire un nouveau nom</source>
      <translation>Choose, or type a new name</translation>
    </message>
    <message>
      <source>Choisir…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <source>Choisissez dans la liste à quel titre cette personne répond.</source>
      <translation>Choose from the list in what capacity this person answers.</translation>
    </message>
    <message>
      <source>Choisissez d’abord quelqu’un : tapez trois lettres de son nom.</source>
      <translation>First choose someone: type three letters of their name.</translation>
    </message>
    <message>
      <source>Choisissez d’abord une action en réserve.</source>
      <translation>First choose an action in reserve.</translation>
    </message>
    <message>
      <source>Choisissez d’abord une carte.</source>
      <translation>Choose a card first.</translation>
    </message>
    <message>
      <source>Choisissez d’abord une ligne du SWOT.</source>
      <translation>First choose a line of the SWOT.</translation>
    </message>
    <message>
      <source>Choisissez d’abord une ligne du vote.</source>
      <translation>Choose a line of the vote first.</translation>
    </message>
    <message>
      <source>Choisissez la liste des inscrits</source>
      <translation>Choose the list of participants</translation>
    </message>
    <message>
      <source>Choisissez la table et la sorte de parole, tapez ce qui est dit, puis Entrée. Un désaccord se note comme le reste : il reste dans la synthèse.</source>
      <translation>Choose the table and the sort of line, type what is said, then Enter. A disagreement is noted like the rest: it stays in the summary.</translation>
    </message>
    <message>
      <source>Choisissez le partenaire dans l’annuaire : l’accord vaut pour lui seul.</source>
      <translation>Choose the partner in the directory: the agreement holds for that partner alone.</translation>
    </message>
    <message>
      <source>Choisissez l’organisation au nom de laquelle on répond : chaque partie donne son propre accord.</source>
      <translation>Choose the organisation on whose behalf the answer is given: each party gives its own consent.</translation>
    </message>
    <message>
      <source>Choisissez l’une des quatre cases du SWOT.</source>
      <translation>Choose one of the four boxes of the SWOT.</translation>
    </message>
    <message>
      <source>Choisissez un questionnaire dans la liste.</source>
      <translation>Choose a questionnaire from the list.</translation>
    </message>
    <message>
      <source>Choisissez une catégorie ou écrivez une phrase.</source>
      <translation>Choose a category or write a sentence.</translation>
    </message>
    <message>
      <source>Choisissez une ligne du SWOT pour voir d’où elle vient.</source>
      <translation>Choose a line of the SWOT to see where it comes from.</translation>
    </message>
    <message>
      <source>Choisissez à qui le diagnostic pourrait être montré.</source>
      <translation>Choose to whom the diagnosis could be shown.</translation>
    </message>
    <message>
      <source>Choix</source>
      <translation>Choice</translation>
    </message>
    <message>
      <source>Cible</source>
      <translation>Target</translation>
    </message>
    <message>
      <source>Cinq familles d’acteurs, chacune rencontre les autres</source>
      <translation>Five stakeholder groups, each meeting the others</translation>
    </message>
    <message>
      <source>Cinquième principe</source>
      <translation>Fifth principle</translation>
    </message>
    <message>
      <source>Citoyens</source>
      <translation>Citizens</translation>
    </message>
    <message>
      <source>Citoyens, collectif</source>
      <translation>Citizens, informal group</translation>
    </message>
    <message>
      <source>Citoyen·ne</source>
      <translation>Citizen</translation>
    </message>
    <message>
      <source>Civilité</source>
      <translation>Form of address</translation>
    </message>
    <message>
      <source>Claire</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Classement du vote</source>
      <translation>Ranking of the vote</translation>
    </message>
    <message>
      <source>Classeur (*.xlsx)</source>
      <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
      <source>Clavier</source>
      <translation>Keyboard</translation>
    </message>
    <message>
      <source>Cloche, puis changement</source>
      <translation>Bell, then changeover</translation>
    </message>
    <message>
      <source>Clore</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Clore le diagnostic</source>
      <translation>Close the diagnosis</translation>
    </message>
    <message>
      <source>Clore le diagnostic : {name}</source>
      <translation>Close the diagnosis: {name}</translation>
    </message>
    <message>
      <source>Clore le vote</source>
      <translation>Close the vote</translation>
    </message>
    <message>
      <source>Clos</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Clôture</source>
      <translation>Closing</translation>
    </message>
    <message>
      <source>Clôture et bilan</source>
      <translation>Closing and figures</translation>
    </message>
    <message>
      <source>Co&amp;urriel</source>
      <translation>E&amp;mail</translation>
    </message>
    <message>
      <source>Co-construction</source>
      <translation>Co-construction</translation>
    </message>
    <message>
      <source>Cochez une seule case par ligne ; sans réponse, laissez vide. Il n’y a ni bonne ni mauvaise réponse : c’est votre regard qui compte. N’écrivez ni jugement sur une personne ni donnée sensible.</source>
      <translation>Tick only one box per line; if you have no answer, leave it blank. There are no right or wrong answers: it is your view that counts. Write no judgement on a person and no sensitive data.</translation>
    </message>
    <message>
      <source>Code &amp;postal</source>
      <translation>Post&amp;code</translation>
    </message>
    <message>
      <source>Code NAF</source>
      <translation>NAF code</translation>
    </message>
    <message>
      <source>Code de la fiche</source>
      <translation>Code of the form</translation>
    </message>
    <message>
      <source>Code de la fiche, puis Entrée</source>
      <translation>Code of the form, then Enter</translation>
    </message>
    <message>
      <source>Code postal</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <source>Collectivité</source>
      <translation>Local authority</translation>
    </message>
    <message>
      <source>Colonnes</source>
      <translation>Columns</translation>
    </message>
    <message>
      <source>Combien dans chaque sujet</source>
      <translation>How many in each topic</translation>
    </message>
    <message>
      <source>Combien de présents</source>
      <translation>How many present</translation>
    </message>
    <message>
      <source>Combien de rencontres à la fois</source>
      <translation>How many meetings at once</translation>
    </message>
    <message>
      <source>Combien de temps</source>
      <translation>For how long</translation>
    </message>
    <message>
      <source>Combien par sujet</source>
      <translation>How many by topic</translation>
    </message>
    <message>
      <source>Combien sont venus : tapez F2, puis le nombre</source>
      <translation>How many came: press F2, then the number</translation>
    </message>
    <message>
      <source>Comité</source>
      <translation>Committee</translation>
    </message>
    <message>
      <source>Comme le système</source>
      <translation>Same as the system</translation>
    </message>
    <message numerus="yes">
      <source>Comme promis, les besoins d’accessibilité de %n personne(s) ont été effacés, {days} jours après {title}.</source>
      <translation>
        <numerusform>As promised, the access needs of %n person were erased, {days} days after {title}.</numerusform>
        <numerusform>As promised, the access needs of %n people were erased, {days} days after {title}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Commencer</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Commencer un groupe avec la carte (G)</source>
      <translation>Begin a cluster with the card (G)</translation>
    </message>
    <message>
      <source>Commencer à neuf</source>
      <translation>Begin anew</translation>
    </message>
    <message>
      <source>Commencé</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Commencée</source>
      <translation>Started</translation>
    </message>
    <message>
      <source>Commencée (C)</source>
      <translation>Started (C)</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>How</translation>
    </message>
    <message>
      <source>Comment les noter</source>
      <translation>How to note them</translation>
    </message>
    <message>
      <source>Commentaire</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>Commentaire d’une réponse</source>
      <translation>Comment on an answer</translation>
    </message>
    <message>
      <source>Commentaire sur la question {question} (C : écrire, Échap : revenir)</source>
      <translation>Comment on question {question} (C: write, Esc: go back)</translation>
    </message>
    <message>
      <source>Commenter – {name}, question {question}</source>
      <translation>Comment – {name}, question {question}</translation>
    </message>
    <message>
      <source>Commune</source>
      <translation>Town</translation>
    </message>
    <message>
      <source>Commune ou territoire</source>
      <translation>Town or territory</translation>
    </message>
    <message>
      <source>Comparaison</source>
      <translation>Comparison</translation>
    </message>
    <message>
      <source>Comparaison de diagnostics</source>
      <translation>Comparison of diagnoses</translation>
    </message>
    <message numerus="yes">
      <source>Comparaison sur %n question(s) commune(s).</source>
      <translation>
        <numerusform>Comparison on %n question in common.</numerusform>
        <numerusform>Comparison on %n questions in common.</numerusform>
      </translation>
    </message>
    <message>
      <source>Comparer</source>
      <translation>Compare</translation>
    </message>
    <message>
      <source>Comparer avec</source>
      <translation>Compare with</translation>
    </message>
    <message>
      <source>Composer de nouveau</source>
      <translation>Compose again</translation>
    </message>
    <message>
      <source>Composer les tables</source>
      <translation>Compose the tables</translation>
    </message>
    <message>
      <source>Compte rendu</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Compte rendu complet</source>
      <translation>Complete report</translation>
    </message>
    <message>
      <source>Compte rendu de session</source>
      <translation>Session report</translation>
    </message>
    <message>
      <source>Compte rendu de « {name} »</source>
      <translation>Report of “{name}”</translation>
    </message>
    <message>
      <source>Compter les mains pour le sujet {number}</source>
      <translation>Count hands for topic {number}</translation>
    </message>
    <message>
      <source>Compter les mains…</source>
      <translation>Count hands…</translation>
    </message>
    <message>
      <source>Compter les présents de « {name} »</source>
      <translation>Count those present at “{name}”</translation>
    </message>
    <message>
      <source>Comptes rendus</source>
      <translation>Reports</translation>
    </message>
    <message>
      <source>Confirmer</source>
      <translation>Confirm</translation>
    </message>
    <message>
      <source>Confirmer {title}</source>
      <translation>Confirm {title}</translation>
    </message>
    <message>
      <source>Conseil</source>
      <translation>Advice</translation>
    </message>
    <message>
      <source>Conseillé à vous deux : {type}</source>
      <translation>Advised to both of you: {type}</translation>
    </message>
    <message>
      <source>Conseils à qui mène l’entretien</source>
      <translation>Advice for whoever leads the interview</translation>
    </message>
    <message>
      <source>Consulter seulement</source>
      <translation>Only look</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Contact pour les données personnelles</source>
      <translation>Contact for personal data</translation>
    </message>
    <message>
      <source>Contacts réciproques</source>
      <translation>Mutual contacts</translation>
    </message>
    <message>
      <source>Contacts échangés</source>
      <translation>Contacts exchanged</translation>
    </message>
    <message>
      <source>Contexte : autres réponses</source>
      <translation>Context: other answers</translation>
    </message>
    <message>
      <source>Contexte : {said}</source>
      <translation>Context: {said}</translation>
    </message>
    <message>
      <source>Contient encore des données effacées</source>
      <translation>Still holds erased data</translation>
    </message>
    <message>
      <source>Continuer</source>
      <translation>Resume</translation>
    </message>
    <message>
      <source>Convention signée</source>
      <translation>Agreement signed</translation>
    </message>
    <message>
      <source>Convergence</source>
      <translation>Convergence</translation>
    </message>
    <message>
      <source>Convergence : les votes</source>
      <translation>Convergence: the votes</translation>
    </message>
    <message>
      <source>Convivialité</source>
      <translation>Informal drinks</translation>
    </message>
    <message>
      <source>Coordonnées</source>
      <translation>Contact details</translation>
    </message>
    <message>
      <source>Coordonnées non communiquées : passez par {association}.</source>
      <translation>Contact details not passed on: go through {association}.</translation>
    </message>
    <message>
      <source>Coordonnées échangées</source>
      <translation>Contact details exchanged</translation>
    </message>
    <message>
      <source>Copie de {file}…</source>
      <translation>Copying {file}…</translation>
    </message>
    <message>
      <source>Copier ailleurs…</source>
      <translation>Copy elsewhere…</translation>
    </message>
    <message>
      <source>Copier les données ailleurs</source>
      <translation>Copy the data elsewhere</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copies</translation>
    </message>
    <message>
      <source>Copies que ce programme ne peut pas atteindre :</source>
      <translation>Copies that this program cannot reach:</translation>
    </message>
    <message>
      <source>Copié : {path}. Gardez aussi le fichier .json à côté : il prouve que tout y est.</source>
      <translation>Copied: {path}. Keep the .json file beside it too: it proves that all is there.</translation>
    </message>
    <message>
      <source>Corriger les tables</source>
      <translation>Correct the tables</translation>
    </message>
    <message>
      <source>Corriger « {name} »</source>
      <translation>Correct “{name}”</translation>
    </message>
    <message>
      <source>Couper le son</source>
      <translation>Mute</translation>
    </message>
    <message>
      <source>Couper ou remettre le son de la cloche</source>
      <translation>Mute or unmute the bell</translation>
    </message>
    <message>
      <source>Coupon-réponse</source>
      <translation>Reply slip</translation>
    </message>
    <message>
      <source>Courriel</source>
      <translation>Email</translation>
    </message>
    <message>
      <source>Courriel, facultatif</source>
      <translation>Email, optional</translation>
    </message>
    <message>
      <source>Couverture</source>
      <translation>Cover</translation>
    </message>
    <message>
      <source>Créer ce dont parle la page</source>
      <translation>Create what the page is about</translation>
    </message>
    <message>
      <source>Créer ce thème</source>
      <translation>Create this theme</translation>
    </message>
    <message numerus="yes">
      <source>Créer ces %n thème(s)</source>
      <translation>
        <numerusform>Create this %n theme</numerusform>
        <numerusform>Create these %n themes</numerusform>
      </translation>
    </message>
    <message>
      <source>Créer la copie</source>
      <translation>Create the copy</translation>
    </message>
    <message>
      <source>Créer le groupe</source>
      <translation>Create the group</translation>
    </message>
    <message>
      <source>Créer le premier événement</source>
      <translation>Create the first event</translation>
    </message>
    <message>
      <source>Créer l’événement</source>
      <translation>Create the event</translation>
    </message>
    <message>
      <source>Créer l’événement {name}</source>
      <translation>Create the event {name}</translation>
    </message>
    <message>
      <source>Créer un atelier</source>
      <translation>Create a workshop</translation>
    </message>
    <message>
      <source>Créer un forum ouvert</source>
      <translation>Create an open forum</translation>
    </message>
    <message>
      <source>Créer un speed dating</source>
      <translation>Create a speed dating</translation>
    </message>
    <message>
      <source>Créer un événement</source>
      <translation>Create an event</translation>
    </message>
    <message>
      <source>Créneau</source>
      <translation>Slot</translation>
    </message>
    <message>
      <source>Créneau du forum</source>
      <translation>Slot of the forum</translation>
    </message>
    <message>
      <source>Créneau {number}</source>
      <translation>Slot {number}</translation>
    </message>
    <message>
      <source>Créneaux et espaces</source>
      <translation>Slots and spaces</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Ctrl+N</translation>
    </message>
    <message>
      <source>Ctrl+P</source>
      <translation>Ctrl+P</translation>
    </message>
    <message>
      <source>Ctrl+Y ou Ctrl+Maj+Z</source>
      <translation>Ctrl+Y or Ctrl+Shift+Z</translation>
    </message>
    <message>
      <source>Ctrl+Z revient en arrière.</source>
      <translation>Ctrl+Z goes back.</translation>
    </message>
    <message>
      <source>Côté</source>
      <translation>Side</translation>
    </message>
    <message>
      <source>Côté qui reste assis</source>
      <translation>Side that stays seated</translation>
    </message>
    <message>
      <source>C’est aujourd’hui</source>
      <translation>It is today</translation>
    </message>
    <message>
      <source>C’est demain</source>
      <translation>It is tomorrow</translation>
    </message>
    <message>
      <source>C’est fait, et cela ne peut pas être annulé.</source>
      <translation>Done, and it cannot be undone.</translation>
    </message>
    <message>
      <source>C’est fini</source>
      <translation>It is over</translation>
    </message>
    <message>
      <source>C’est imprimé</source>
      <translation>It is printed</translation>
    </message>
    <message>
      <source>C’est la pause, grâce à {speaker}. La cloche vous rappellera.</source>
      <translation>Time for a break, thanks to {speaker}. The bell will call you back.</translation>
    </message>
    <message>
      <source>C’est la pause. La cloche vous rappellera à votre prochaine table.</source>
      <translation>It is break time. The bell will call you back to your next table.</translation>
    </message>
    <message>
      <source>C’est la pause. La cloche vous rappellera.</source>
      <translation>Time for a break. The bell will call you back.</translation>
    </message>
    <message>
      <source>C’est moi</source>
      <translation>That’s me</translation>
    </message>
    <message>
      <source>C’est un</source>
      <translation>This is a</translation>
    </message>
    <message>
      <source>D&amp;ébut</source>
      <translation>&amp;Start</translation>
    </message>
    <message numerus="yes">
      <source>Dans %n jour(s)</source>
      <translation>
        <numerusform>In %n day</numerusform>
        <numerusform>In %n days</numerusform>
      </translation>
    </message>
    <message>
      <source>Dans la case {cell}, des lettres ont été perdues avant l’arrivée du fichier (« {value} ») : retapez-la.</source>
      <translation>In cell {cell}, letters were lost before the file arrived (“{value}”): type it again.</translation>
    </message>
    <message>
      <source>Dans les réglages du système, désactivez la mise en veille jusqu’à la fin de la soirée.</source>
      <translation>In the system settings, turn off sleep mode until the end of the evening.</translation>
    </message>
    <message>
      <source>Dans l’ordre de préférence : le premier vœu compte le plus.</source>
      <translation>In order of preference: the first wish counts most.</translation>
    </message>
    <message>
      <source>Dans « {file} », aucune ligne ne ressemble à un titre de colonnes : ajoutez une ligne comme « Organisation, Nom, Prénom, Mail », ou partez du modèle.</source>
      <translation>In “{file}”, no line looks like column headings: add a line such as “Organisation, Surname, First name, Email”, or start from the template.</translation>
    </message>
    <message>
      <source>Dans « {file} », la ligne {line} ouvre un guillemet qui n’est jamais refermé : corrigez cette ligne.</source>
      <translation>In “{file}”, line {line} opens a quotation mark that is never closed: correct this line.</translation>
    </message>
    <message>
      <source>Dans « {file} », les colonnes de la ligne {line} ne disent ni l’organisation ni la personne : indiquez quelle colonne les contient.</source>
      <translation>In “{file}”, the columns of line {line} give neither the organisation nor the person: say which column contains them.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date de l’appel</source>
      <translation>Date of the call</translation>
    </message>
    <message>
      <source>Date de prochain contact</source>
      <translation>Date of next contact</translation>
    </message>
    <message>
      <source>Date non comprise : écrivez par exemple 15/03/2018.</source>
      <translation>Date not understood: write for example 15/03/2018.</translation>
    </message>
    <message>
      <source>Date passée</source>
      <translation>Date past</translation>
    </message>
    <message>
      <source>Date à fixer</source>
      <translation>Date to be set</translation>
    </message>
    <message>
      <source>De</source>
      <translation>From</translation>
    </message>
    <message>
      <source>De 1 à 5 : tapez F2, puis le chiffre</source>
      <translation>From 1 to 5: press F2, then the figure</translation>
    </message>
    <message>
      <source>De côté</source>
      <translation>Put aside</translation>
    </message>
    <message>
      <source>De la liste des inscrits au dossier imprimé : les associations et les entreprises disent qui elles veulent rencontrer, le programme trouve le meilleur plan possible et prépare les agendas, les badges et les affiches. D’un entretien d’une heure au rapport imprimé : un radar, un SWOT et un plan d’action. Tout reste sur cet ordinateur, sans connexion.</source>
      <translation>From the list of participants to the printed kit: associations and companies say whom they want to meet, the program finds the best possible plan and prepares the agendas, the badges and the posters. From an hour’s interview to the printed report: a radar, a SWOT and an action plan. Everything stays on this computer, without a connection.</translation>
    </message>
    <message>
      <source>De la personne qui vient</source>
      <translation>Of the person who is coming</translation>
    </message>
    <message>
      <source>De nouveau utilisable</source>
      <translation>Usable again</translation>
    </message>
    <message>
      <source>De quoi s’agit-il</source>
      <translation>What it is about</translation>
    </message>
    <message>
      <source>De quoi voulez-vous parler ?
Venez annoncer votre sujet.</source>
      <translation>What do you want to speak of?
Come and announce your topic.</translation>
    </message>
    <message>
      <source>Demandé</source>
      <translation>Wished for</translation>
    </message>
    <message>
      <source>Demi-journée, 2 créneaux</source>
      <translation>Half a day, 2 slots</translation>
    </message>
    <message>
      <source>Depuis l’aperçu, l’événement ou l’annuaire a changé (ligne {line}) : rien n’a été importé, regardez le nouvel aperçu.</source>
      <translation>Since the preview, the event or the directory has changed (line {line}): nothing was imported, look at the new preview.</translation>
    </message>
    <message>
      <source>Dernier contact</source>
      <translation>Last contact</translation>
    </message>
    <message>
      <source>Dernier geste</source>
      <translation>Last gesture</translation>
    </message>
    <message>
      <source>Dernière minute</source>
      <translation>Last minute</translation>
    </message>
    <message>
      <source>Dernière minute : {title}</source>
      <translation>Last minute: {title}</translation>
    </message>
    <message>
      <source>Dernière sauvegarde</source>
      <translation>Last backup</translation>
    </message>
    <message>
      <source>Dernière sauvegarde le {day}</source>
      <translation>Last backup on {day}</translation>
    </message>
    <message>
      <source>Des associations et des entreprises se rencontrent deux par deux, quelques minutes à la fois, autour de ce que chacune cherche et propose. Dites-nous qui vous aimeriez rencontrer : nous préparons vos rendez-vous. Nous serons heureux de vous accueillir.</source>
      <translation>Associations and companies meet two by two, a few minutes at a time, around what each looks for and offers. Tell us whom you would like to meet: we prepare your appointments. We look forward to welcoming you.</translation>
    </message>
    <message>
      <source>Des caractères invisibles ont été retirés de cette ligne.</source>
      <translation>Invisible characters were removed from this line.</translation>
    </message>
    <message>
      <source>Des données n’y seraient pas en sûreté : choisissez un dossier de cet ordinateur.</source>
      <translation>Data would not be safe there: choose a folder of this computer.</translation>
    </message>
    <message numerus="yes">
      <source>Des groupes de {size} sont plus grands que la salle, qui compte %n participant(s).</source>
      <translation>
        <numerusform>Groups of {size} are larger than the room, which has %n participant.</numerusform>
        <numerusform>Groups of {size} are larger than the room, which has %n participants.</numerusform>
      </translation>
    </message>
    <message>
      <source>Des lettres accentuées étaient abîmées : « {before} » est lu « {after} ».</source>
      <translation>Accented letters were damaged: “{before}” is read as “{after}”.</translation>
    </message>
    <message>
      <source>Des noms d’organisations, ou à défaut un genre d’organisation. Votre premier vœu en premier.</source>
      <translation>Names of organisations, or failing that a kind of organisation. Your first wish first.</translation>
    </message>
    <message>
      <source>Des personnes partent déjà : donnez la prochaine date avant le premier verre.</source>
      <translation>People are leaving already: give the next date before the first drink.</translation>
    </message>
    <message>
      <source>Des points sont déjà notés : effacez ce vote pour voter d’une autre manière.</source>
      <translation>Dots have been noted already: erase this vote to vote in another way.</translation>
    </message>
    <message>
      <source>Des rencontres de quelques minutes entre associations et entreprises. Créez l’événement, importez la liste des inscrits avec leurs vœux : le programme trouve le meilleur plan et imprime le dossier.</source>
      <translation>Meetings of a few minutes between associations and companies. Create the event, import the list of participants with their wishes: the program finds the best plan and prints the pack.</translation>
    </message>
    <message>
      <source>Des sujets sont placés au créneau {slot} : déplacez-les avant de le supprimer.</source>
      <translation>Topics stand in slot {slot}: move them before you remove it.</translation>
    </message>
    <message>
      <source>Des tables qui changent à chaque tour, une méthode qui donne le rythme, ce que chaque table apporte. Créez l’événement, inscrivez les gens : le programme compose les tables.</source>
      <translation>Tables that change at each round, a method that sets the pace, what each table brings. Create the event, register the people: the program makes up the tables.</translation>
    </message>
    <message>
      <source>Des tours ont déjà eu lieu : ajoutez --replan stable (garder le plus possible) ou --replan free (tout revoir).</source>
      <translation>Rounds have already taken place: add --replan stable (keep as much as possible) or --replan free (review everything).</translation>
    </message>
    <message>
      <source>Des éléments en désignent d’autres qui n’existent pas : restaurez la dernière sauvegarde.</source>
      <translation>Some items point to others that do not exist: restore the last backup.</translation>
    </message>
    <message>
      <source>Descendre la carte (Alt+↓)</source>
      <translation>Move the card down (Alt+↓)</translation>
    </message>
    <message>
      <source>Descendre la ligne (Alt+↓)</source>
      <translation>Move the line down (Alt+↓)</translation>
    </message>
    <message>
      <source>Descendre la question</source>
      <translation>Move the question down</translation>
    </message>
    <message>
      <source>Descendre l’action (Alt+↓)</source>
      <translation>Move the action down (Alt+↓)</translation>
    </message>
    <message>
      <source>Deux fois</source>
      <translation>Twice</translation>
    </message>
    <message>
      <source>Deux fois ou plus</source>
      <translation>Twice or more</translation>
    </message>
    <message>
      <source>Deux minutes : chacun dit ce qu’il a entendu avant</source>
      <translation>Two minutes: each says what they heard before</translation>
    </message>
    <message>
      <source>Deux minutes : chacun dit ce qu’il retient de sa table précédente.</source>
      <translation>Two minutes: each says what they remember of the table before.</translation>
    </message>
    <message>
      <source>Deux minutes : l’hôte raconte aux nouveaux venus ce qui s’est dit à cette table.</source>
      <translation>Two minutes: the host tells the newcomers what was said at this table.</translation>
    </message>
    <message>
      <source>Deux minutes : l’hôte raconte ce qui s’est dit ici</source>
      <translation>Two minutes: the host tells what was said here</translation>
    </message>
    <message>
      <source>Deux personnes tiennent la parole : faites un tour de salle, une phrase par personne.</source>
      <translation>Two people hold the floor: go round the room, one sentence each.</translation>
    </message>
    <message>
      <source>Deux personnes tiennent la parole : proposez un tour de table, une phrase par personne.</source>
      <translation>Two people keep talking: suggest going round the table, one sentence each.</translation>
    </message>
    <message>
      <source>Diagnostic</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <source>Diagnostic clos le {day} : rouvrez-le pour le modifier.</source>
      <translation>Diagnosis closed on {day}: reopen it to change it.</translation>
    </message>
    <message>
      <source>Diagnostic du {day}</source>
      <translation>Diagnosis of {day}</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnoses</translation>
    </message>
    <message>
      <source>Diagnostics du partenariat</source>
      <translation>Diagnoses of the partnership</translation>
    </message>
    <message>
      <source>Dirigeant·e</source>
      <translation>Manager</translation>
    </message>
    <message>
      <source>Disque plein : il n’y a plus de place sur {disk}, où se trouve « {file} ». On peut consulter, et imprimer ou enregistrer sur un autre disque, pas modifier. Libérez au moins {needed} Mo, puis ouvrez de nouveau le programme.</source>
      <translation>Disk full: there is no room left on {disk}, where “{file}” is. You can look at everything, and print or save to another disk, but change nothing. Free at least {needed} MB, then open the program again.</translation>
    </message>
    <message>
      <source>Disque plein : il n’y a plus de place sur {disk}, où se trouve « {file} ». Rien n’a été enregistré de ce geste. Libérez au moins {needed} Mo, puis recommencez.</source>
      <translation>Disk full: there is no room left on {disk}, where “{file}” is. Nothing of this gesture was saved. Free at least {needed} MB, then try again.</translation>
    </message>
    <message>
      <source>Dites d’abord qui le dit : un besoin de l’annuaire est celui d’une organisation inscrite.</source>
      <translation>Say first who says so: a need in the directory is that of a registered organisation.</translation>
    </message>
    <message>
      <source>Dites d’abord qui vote : quelques lettres, ou un numéro de badge.</source>
      <translation>First say who votes: a few letters, or a badge number.</translation>
    </message>
    <message>
      <source>Dites en commentaire pourquoi cette mise en relation est abandonnée : quelques mots suffisent.</source>
      <translation>Say in a comment why this match is abandoned: a few words are enough.</translation>
    </message>
    <message>
      <source>Dites où en est la mise en relation : choisissez une situation dans la liste.</source>
      <translation>Say where the match stands: choose a situation from the list.</translation>
    </message>
    <message>
      <source>Dites pourquoi cette piste est abandonnée : quelques mots suffisent.</source>
      <translation>Say why this lead is abandoned: a few words are enough.</translation>
    </message>
    <message>
      <source>Dites qui donne cet accord : sans nom, il ne vaut rien.</source>
      <translation>Say who gives this agreement: without a name it is worth nothing.</translation>
    </message>
    <message>
      <source>Dites sur qui porte ce diagnostic : choisissez une organisation de l’annuaire.</source>
      <translation>Say whom this diagnosis is about: choose an organisation from the directory.</translation>
    </message>
    <message>
      <source>Dites s’il s’agit d’un besoin ou d’une offre.</source>
      <translation>Say whether it is a need or an offer.</translation>
    </message>
    <message>
      <source>Dix minutes avant la soirée</source>
      <translation>Ten minutes before the evening</translation>
    </message>
    <message>
      <source>Document PDF (*.pdf)</source>
      <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
      <source>Document imprimé</source>
      <translation>Printed document</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Doit rencontrer</source>
      <translation>Must meet</translation>
    </message>
    <message>
      <source>Doit rencontrer {name}</source>
      <translation>Must meet {name}</translation>
    </message>
    <message>
      <source>Doit rencontrer « {value} » : est-ce {guess} ({score} %) ? Confirmez, ou choisissez.</source>
      <translation>Must meet “{value}”: is it {guess} ({score}%)? Confirm, or choose.</translation>
    </message>
    <message>
      <source>Donner suite</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Donner suite : 1 non · 2 pas sûr·e · 3 oui, à voir · 4 oui, je donne suite</source>
      <translation>Go on: 1 no · 2 not sure · 3 yes, maybe · 4 yes, I want to go on</translation>
    </message>
    <message>
      <source>Donner une place au sujet « {name} »</source>
      <translation>Give the topic “{name}” a place</translation>
    </message>
    <message>
      <source>Donnez aussi la date de l’événement.</source>
      <translation>Give the date of the event too.</translation>
    </message>
    <message>
      <source>Donnez d’abord une note à cette personne, puis dites si le contact passe.</source>
      <translation>First give this person a rating, then say whether the contact is passed on.</translation>
    </message>
    <message>
      <source>Donnez la date et l’heure de début dans le déroulé : l’horloge dira l’avance et le retard.</source>
      <translation>Give the date and the start time in the running order: the clock will say how early or late you are.</translation>
    </message>
    <message>
      <source>Donnez l’heure de début dans le déroulé : l’horloge dira l’avance et le retard.</source>
      <translation>Give the start time in the running order: the clock will say how early or late you are.</translation>
    </message>
    <message>
      <source>Données</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Données de démonstration : {count}, leurs organisations et leurs participants.</source>
      <translation>Demonstration data: {count}, their organisations and their participants.</translation>
    </message>
    <message>
      <source>Données personnelles</source>
      <translation>Personal data</translation>
    </message>
    <message>
      <source>Données à effacer</source>
      <translation>Data to be erased</translation>
    </message>
    <message>
      <source>Données : {store}
Réglages : {settings}
Journal : {logs}</source>
      <translation>Data: {store}
Settings: {settings}
Log: {logs}</translation>
    </message>
    <message>
      <source>Donnés deux fois : {numbers}</source>
      <translation>Given twice: {numbers}</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Dossier des documents</source>
      <translation>Documents folder</translation>
    </message>
    <message>
      <source>Dossier où déposer</source>
      <translation>Folder to deposit in</translation>
    </message>
    <message>
      <source>Dupliquer</source>
      <translation>Duplicate</translation>
    </message>
    <message>
      <source>Dupliquer l’événement {name}</source>
      <translation>Duplicate the event {name}</translation>
    </message>
    <message>
      <source>Dupliquer un événement</source>
      <translation>Duplicate an event</translation>
    </message>
    <message>
      <source>Dupliquer, supprimer…</source>
      <translation>Duplicate, delete…</translation>
    </message>
    <message>
      <source>Dupliquer…</source>
      <translation>Duplicate…</translation>
    </message>
    <message>
      <source>Durée</source>
      <translation>Length</translation>
    </message>
    <message>
      <source>Durée en minutes</source>
      <translation>Duration in minutes</translation>
    </message>
    <message>
      <source>Dès que les sujets sont sur la grille, leurs comptes rendus se saisissent ici : ce qui a été dit, le premier pas, les besoins.</source>
      <translation>As soon as topics stand on the grid, their reports are typed here: what was said, the first step, the needs.</translation>
    </message>
    <message>
      <source>Dès qu’un sujet a sa place, on note ici combien de personnes y étaient.</source>
      <translation>As soon as a topic has its place, one notes here how many people were there.</translation>
    </message>
    <message>
      <source>Débat</source>
      <translation>Debate</translation>
    </message>
    <message>
      <source>Début</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Début à {time}</source>
      <translation>Starts at {time}</translation>
    </message>
    <message>
      <source>Décision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Découvrir</source>
      <translation>Discover</translation>
    </message>
    <message>
      <source>Défaire ce groupe : ses cartes restent</source>
      <translation>Undo this cluster: its cards stay</translation>
    </message>
    <message>
      <source>Défaire le groupe de cartes « {name} »</source>
      <translation>Undo the cluster “{name}”</translation>
    </message>
    <message>
      <source>Déjeuner</source>
      <translation>Lunch</translation>
    </message>
    <message>
      <source>Déjà dans l’annuaire : sa fiche est reprise.</source>
      <translation>Already in the directory: its record is used.</translation>
    </message>
    <message>
      <source>Démonstration</source>
      <translation>Demonstration</translation>
    </message>
    <message>
      <source>Départ</source>
      <translation>Departure</translation>
    </message>
    <message>
      <source>Départ : {name}</source>
      <translation>Departure: {name}</translation>
    </message>
    <message>
      <source>Déplacer au tour {round}, table {table}</source>
      <translation>Move to round {round}, table {table}</translation>
    </message>
    <message>
      <source>Déplacer ici</source>
      <translation>Move here</translation>
    </message>
    <message>
      <source>Déplacer la carte « {name} »</source>
      <translation>Move the card “{name}”</translation>
    </message>
    <message>
      <source>Déplacer une ligne du SWOT : {name}</source>
      <translation>Move a line of the SWOT: {name}</translation>
    </message>
    <message>
      <source>Déplacer {name} au tour {round}, table {table}</source>
      <translation>Move {name} to round {round}, table {table}</translation>
    </message>
    <message>
      <source>Déposer</source>
      <translation>Deposit</translation>
    </message>
    <message>
      <source>Déposer le dossier de l’événement</source>
      <translation>Deposit the event folder</translation>
    </message>
    <message>
      <source>Déposer le dossier de l’événement sur une clé ou sur le partage</source>
      <translation>Deposit the event folder on a USB stick or on the shared drive</translation>
    </message>
    <message>
      <source>Déposer le dossier…</source>
      <translation>Deposit the folder…</translation>
    </message>
    <message>
      <source>Déposez la liste ici : vous verrez tout avant d’importer.</source>
      <translation>Drop the list here: you will see everything before importing.</translation>
    </message>
    <message>
      <source>Déposé {when}</source>
      <translation>Deposited {when}</translation>
    </message>
    <message>
      <source>Déroulé</source>
      <translation>Running order</translation>
    </message>
    <message>
      <source>Déroulé de l’animation</source>
      <translation>Facilitator’s running order</translation>
    </message>
    <message>
      <source>Déroulé imprimé</source>
      <translation>Printed running order</translation>
    </message>
    <message>
      <source>Désaccords, gardés tels quels</source>
      <translation>Disagreements, kept as they are</translation>
    </message>
    <message>
      <source>Désinscrire {name}</source>
      <translation>Unregister {name}</translation>
    </message>
    <message>
      <source>Désinscrivez puis réinscrivez l’une des deux personnes : elle prendra un numéro libre.</source>
      <translation>Unregister one of the two people, then register them again: they will take a free number.</translation>
    </message>
    <message>
      <source>Déverrouiller (L)</source>
      <translation>Unlock (L)</translation>
    </message>
    <message>
      <source>Déverrouiller {name} – tour {round}</source>
      <translation>Unlock {name} – round {round}</translation>
    </message>
    <message>
      <source>D’après les vœux et le tableau, chacun a pu aller où il voulait. Sans vœux saisis, rien ne peut être compté ici.</source>
      <translation>By the wishes and the board, everybody could go where they wanted. Without wishes nothing can be counted here.</translation>
    </message>
    <message>
      <source>D’où elle vient</source>
      <translation>Where it comes from</translation>
    </message>
    <message>
      <source>D’où vient chaque total</source>
      <translation>Where each total comes from</translation>
    </message>
    <message>
      <source>ETI : moins de 5 000 salariés</source>
      <translation>Mid-sized: under 5,000 employees</translation>
    </message>
    <message>
      <source>Effacement</source>
      <translation>Erasing</translation>
    </message>
    <message>
      <source>Effacer ce vote</source>
      <translation>Erase this vote</translation>
    </message>
    <message>
      <source>Effacer définitivement</source>
      <translation>Erase for good</translation>
    </message>
    <message>
      <source>Effacer le vote</source>
      <translation>Erase the vote</translation>
    </message>
    <message>
      <source>Effacer les besoins d’accessibilité d’un événement passé</source>
      <translation>Erase the access needs of a past event</translation>
    </message>
    <message>
      <source>Effacer les besoins d’accessibilité, après un événement, au bout de</source>
      <translation>Erase access needs, after an event, at the end of</translation>
    </message>
    <message>
      <source>Effacer les données de {name} ?</source>
      <translation>Erase the data of {name}?</translation>
    </message>
    <message>
      <source>Effacer les données d’une personne</source>
      <translation>Erase the data of a person</translation>
    </message>
    <message>
      <source>Effacer pour de bon</source>
      <translation>Erase for good</translation>
    </message>
    <message>
      <source>Effacer ses données…</source>
      <translation>Erase this person’s data…</translation>
    </message>
    <message>
      <source>Effacer…</source>
      <translation>Erase…</translation>
    </message>
    <message>
      <source>Effacez tout pour revenir à la proposition du questionnaire.</source>
      <translation>Clear everything to go back to what the questionnaire proposes.</translation>
    </message>
    <message>
      <source>Effacés après l’événement</source>
      <translation>Erased after the event</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Effort</translation>
    </message>
    <message>
      <source>Elle date : sauvegardez maintenant.</source>
      <translation>It is old: make a backup now.</translation>
    </message>
    <message>
      <source>Elle n’est pas encore connue.</source>
      <translation>It is not known yet.</translation>
    </message>
    <message>
      <source>Elle sera imprimée en tête des documents.</source>
      <translation>It will be printed at the top of the documents.</translation>
    </message>
    <message>
      <source>En &amp;gros caractères</source>
      <translation>In &amp;large print</translation>
    </message>
    <message>
      <source>En annexe : {line}</source>
      <translation>In the annex: {line}</translation>
    </message>
    <message>
      <source>En cas d’imprévu</source>
      <translation>If something unexpected happens</translation>
    </message>
    <message>
      <source>En cours</source>
      <translation>Under way</translation>
    </message>
    <message>
      <source>En cours seulement</source>
      <translation>Under way only</translation>
    </message>
    <message>
      <source>En face</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>En faire un groupe</source>
      <translation>Make a group of it</translation>
    </message>
    <message>
      <source>En pause</source>
      <translation>Paused</translation>
    </message>
    <message>
      <source>En préparation</source>
      <translation>In preparation</translation>
    </message>
    <message>
      <source>En retard</source>
      <translation>Late</translation>
    </message>
    <message>
      <source>En retard : {name}</source>
      <translation>Late: {name}</translation>
    </message>
    <message>
      <source>En retour</source>
      <translation>In return</translation>
    </message>
    <message>
      <source>En réserve</source>
      <translation>In reserve</translation>
    </message>
    <message>
      <source>En évaluation</source>
      <translation>Under evaluation</translation>
    </message>
    <message>
      <source>Encore un moment : nous reprenons à {time}.</source>
      <translation>One more moment: we go on at {time}.</translation>
    </message>
    <message>
      <source>Enjeu</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Enregistrement des documents</source>
      <translation>Saving the documents</translation>
    </message>
    <message>
      <source>Enregistrer</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Enregistrer en PDF…</source>
      <translation>Save as PDF…</translation>
    </message>
    <message>
      <source>Enregistrer la fiche « {name} »</source>
      <translation>Save the card “{name}”</translation>
    </message>
    <message>
      <source>Enregistrer la grille</source>
      <translation>Save the grid</translation>
    </message>
    <message>
      <source>Enregistrer le document</source>
      <translation>Save the document</translation>
    </message>
    <message>
      <source>Enregistrer le dossier</source>
      <translation>Save the pack</translation>
    </message>
    <message>
      <source>Enregistrer le dossier…</source>
      <translation>Save the pack…</translation>
    </message>
    <message>
      <source>Enregistrer le modèle</source>
      <translation>Save the template</translation>
    </message>
    <message>
      <source>Enregistrer le plan</source>
      <translation>Save the plan</translation>
    </message>
    <message>
      <source>Enregistrer le point</source>
      <translation>Save the check</translation>
    </message>
    <message>
      <source>Enregistrer le questionnaire : {name}</source>
      <translation>Save the questionnaire: {name}</translation>
    </message>
    <message>
      <source>Enregistrer le rapport</source>
      <translation>Save the report</translation>
    </message>
    <message>
      <source>Enregistrer le rapport…</source>
      <translation>Save the report…</translation>
    </message>
    <message>
      <source>Enregistrer les documents</source>
      <translation>Save the documents</translation>
    </message>
    <message>
      <source>Enregistrer les tables</source>
      <translation>Save the tables</translation>
    </message>
    <message>
      <source>Enregistrer l’appel</source>
      <translation>Save the call</translation>
    </message>
    <message>
      <source>Enregistrer…</source>
      <translation>Save…</translation>
    </message>
    <message>
      <source>Enregistré dans {path}</source>
      <translation>Saved in {path}</translation>
    </message>
    <message>
      <source>Enregistré le {day} à {time}</source>
      <translation>Saved on {day} at {time}</translation>
    </message>
    <message>
      <source>Enregistré à {time}</source>
      <translation>Saved at {time}</translation>
    </message>
    <message>
      <source>Enregistré : {path}</source>
      <translation>Saved: {path}</translation>
    </message>
    <message>
      <source>Enseignement et recherche</source>
      <translation>Education and research</translation>
    </message>
    <message>
      <source>Enseignement supérieur</source>
      <translation>Higher education</translation>
    </message>
    <message>
      <source>Enseignement supérieur et recherche</source>
      <translation>Higher education and research</translation>
    </message>
    <message>
      <source>Ensemble</source>
      <translation>Overall</translation>
    </message>
    <message>
      <source>Ensuite, à {time} : </source>
      <translation>Next, at {time}: </translation>
    </message>
    <message>
      <source>Ensuite, à {time} : {titles}</source>
      <translation>Then, at {time}: {titles}</translation>
    </message>
    <message>
      <source>Ensuite : créneau {number} sur {count}</source>
      <translation>Next: slot {number} of {count}</translation>
    </message>
    <message>
      <source>Ensuite : {step}</source>
      <translation>Next: {step}</translation>
    </message>
    <message>
      <source>Entreprise</source>
      <translation>Company</translation>
    </message>
    <message>
      <source>Entreprises</source>
      <translation>Companies</translation>
    </message>
    <message>
      <source>Entretien</source>
      <translation>Interview</translation>
    </message>
    <message>
      <source>Entretien mené par {name}</source>
      <translation>Interview led by {name}</translation>
    </message>
    <message>
      <source>Entretien : répondre, non concerné, ne sait pas, commenter</source>
      <translation>Interview: answer, not applicable, don’t know, comment</translation>
    </message>
    <message>
      <source>Entrée</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Entrée prend une carte, les flèches la portent, Entrée la pose. F2 la modifie, Suppr l’ôte du tableau. Un clic sur le nom d’un espace ou d’un créneau le change.</source>
      <translation>Enter takes a card, the arrows carry it, Enter puts it. F2 edits it, Del takes it off the board. A click on the name of a space or a slot changes it.</translation>
    </message>
    <message>
      <source>Envie de donner suite</source>
      <translation>Wish to take it further</translation>
    </message>
    <message>
      <source>Envies d’Alliances</source>
      <translation>Envies d’Alliances</translation>
    </message>
    <message>
      <source>Envoyé à l’imprimante « {printer} » : {pages}.</source>
      <translation>Sent to the printer “{printer}”: {pages}.</translation>
    </message>
    <message>
      <source>Espace</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Espace du forum</source>
      <translation>Space of the forum</translation>
    </message>
    <message>
      <source>Espace {letter}</source>
      <translation>Space {letter}</translation>
    </message>
    <message>
      <source>Essaimer</source>
      <translation>Spread</translation>
    </message>
    <message numerus="yes">
      <source>Et %n autre(s) case(s) abîmée(s) dans la suite du fichier.</source>
      <translation>
        <numerusform>And %n more damaged cell in the rest of the file.</numerusform>
        <numerusform>And %n more damaged cells in the rest of the file.</numerusform>
      </translation>
    </message>
    <message>
      <source>Et maintenant</source>
      <translation>What next</translation>
    </message>
    <message>
      <source>Excel ou CSV, telle qu’elle est : les colonnes sont reconnues, rien n’entre sans accord.</source>
      <translation>Excel or CSV, just as it is: columns are recognised, nothing goes in without your consent.</translation>
    </message>
    <message>
      <source>Excusé·e</source>
      <translation>Excused</translation>
    </message>
    <message>
      <source>Expert, conseil</source>
      <translation>Expert, adviser</translation>
    </message>
    <message>
      <source>Exploration</source>
      <translation>Exploration</translation>
    </message>
    <message>
      <source>Exporter la fiche</source>
      <translation>Export the card</translation>
    </message>
    <message>
      <source>Exporter le questionnaire</source>
      <translation>Export the questionnaire</translation>
    </message>
    <message>
      <source>Exporter les participants</source>
      <translation>Export the participants</translation>
    </message>
    <message>
      <source>Exporter les participants…</source>
      <translation>Export the participants…</translation>
    </message>
    <message>
      <source>Exporter…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <source>F11</source>
      <translation>F11</translation>
    </message>
    <message numerus="yes">
      <source>Facultatif ; effacé %n jour(s) après l’événement.</source>
      <translation>
        <numerusform>Optional; erased %n day after the event.</numerusform>
        <numerusform>Optional; erased %n days after the event.</numerusform>
      </translation>
    </message>
    <message>
      <source>Faiblesses</source>
      <translation>Weaknesses</translation>
    </message>
    <message>
      <source>Faire le point sur l’action « {name} »</source>
      <translation>Check the action “{name}”</translation>
    </message>
    <message>
      <source>Faire passer {name} à la fin des annonces</source>
      <translation>Let {name} announce last</translation>
    </message>
    <message>
      <source>Faire évoluer</source>
      <translation>Develop</translation>
    </message>
    <message>
      <source>Fait</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Fait avant les derniers changements</source>
      <translation>Made before the latest changes</translation>
    </message>
    <message>
      <source>Fait le</source>
      <translation>Done on</translation>
    </message>
    <message>
      <source>Faite</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Faite (F)</source>
      <translation>Done (F)</translation>
    </message>
    <message>
      <source>Faites de la place : il en faut {wanted} Mo.</source>
      <translation>Make some room: {wanted} MB are needed.</translation>
    </message>
    <message>
      <source>Famille</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Fauteuil, langue des signes, place au calme…</source>
      <translation>Wheelchair, sign language, quiet seat…</translation>
    </message>
    <message>
      <source>Favorables (2 ou 3)</source>
      <translation>Favourable (2 or 3)</translation>
    </message>
    <message>
      <source>Favorables : « {second} » et au-dessus. La moyenne va de 0 (« {low} ») à {top} (« {high} »). Sans réponse et « non concerné » ne comptent pas.</source>
      <translation>Favourable: “{second}” and above. The mean goes from 0 (“{low}”) to {top} (“{high}”). No answer and “not applicable” do not count.</translation>
    </message>
    <message>
      <source>Fermer</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Fermer ensuite</source>
      <translation>Close afterwards</translation>
    </message>
    <message>
      <source>Fermer la projection</source>
      <translation>Close the projection</translation>
    </message>
    <message>
      <source>Fermer le programme ?</source>
      <translation>Close the program?</translation>
    </message>
    <message>
      <source>Fermer quand même</source>
      <translation>Close anyway</translation>
    </message>
    <message>
      <source>Feu vert</source>
      <translation>Green light</translation>
    </message>
    <message>
      <source>Feu vert : tout est prêt</source>
      <translation>Green light: everything is ready</translation>
    </message>
    <message>
      <source>Feuille enregistrée : voici la suivante.</source>
      <translation>Sheet saved: here is the next one.</translation>
    </message>
    <message>
      <source>Feuille imprimée</source>
      <translation>Printed sheet</translation>
    </message>
    <message>
      <source>Feuille suivante (+)</source>
      <translation>Next slip (+)</translation>
    </message>
    <message>
      <source>Feuilles de table</source>
      <translation>Table sheets</translation>
    </message>
    <message>
      <source>Feuilles lues</source>
      <translation>Sheets read</translation>
    </message>
    <message>
      <source>Fiche</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Fiche contact</source>
      <translation>Contact slip</translation>
    </message>
    <message>
      <source>Fiche de la méthode</source>
      <translation>Card of the method</translation>
    </message>
    <message>
      <source>Fiche de méthode</source>
      <translation>Method card</translation>
    </message>
    <message>
      <source>Fiche de méthode (*.yaml *.yml)</source>
      <translation>Method card (*.yaml *.yml)</translation>
    </message>
    <message>
      <source>Fiche de méthode (*.yaml)</source>
      <translation>Method card (*.yaml)</translation>
    </message>
    <message>
      <source>Fiche d’évaluation</source>
      <translation>Evaluation sheet</translation>
    </message>
    <message>
      <source>Fiches contact</source>
      <translation>Contact slips</translation>
    </message>
    <message>
      <source>Fiches de compte rendu</source>
      <translation>Report forms</translation>
    </message>
    <message>
      <source>Fiches de notes</source>
      <translation>Rating sheets</translation>
    </message>
    <message>
      <source>Fiches saisies</source>
      <translation>Slips entered</translation>
    </message>
    <message>
      <source>Fichier</source>
      <translation>File</translation>
    </message>
    <message>
      <source>File des annonces</source>
      <translation>Announcing queue</translation>
    </message>
    <message>
      <source>Filtrer la liste affichée</source>
      <translation>Filter the list on screen</translation>
    </message>
    <message>
      <source>Filtrer les lignes</source>
      <translation>Filter the lines</translation>
    </message>
    <message>
      <source>Filtrer…</source>
      <translation>Filter…</translation>
    </message>
    <message>
      <source>Financeur</source>
      <translation>Funder</translation>
    </message>
    <message>
      <source>Fixe</source>
      <translation>Fixed</translation>
    </message>
    <message>
      <source>Fixer la date</source>
      <translation>Set the date</translation>
    </message>
    <message>
      <source>Fonction</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Fonction dans l’organisation</source>
      <translation>Role in the organisation</translation>
    </message>
    <message>
      <source>Fondation, fonds de dotation</source>
      <translation>Foundation, endowment fund</translation>
    </message>
    <message>
      <source>Forces</source>
      <translation>Strengths</translation>
    </message>
    <message>
      <source>Forces, faiblesses, opportunités, menaces</source>
      <translation>Strengths, weaknesses, opportunities, threats</translation>
    </message>
    <message>
      <source>Formation</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Forum ouvert</source>
      <translation>Open Space</translation>
    </message>
    <message>
      <source>Garder</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Garder celle-ci et saisir la suivante : touche +</source>
      <translation>Keep this one and type the next: + key</translation>
    </message>
    <message>
      <source>Garder dans l’annuaire</source>
      <translation>Keep in the directory</translation>
    </message>
    <message>
      <source>Garder la meilleure</source>
      <translation>Keep the best one</translation>
    </message>
    <message>
      <source>Garder le meilleur plan trouvé</source>
      <translation>Keep the best plan found</translation>
    </message>
    <message>
      <source>Garder le meilleur trouvé</source>
      <translation>Keep the best found</translation>
    </message>
    <message>
      <source>Garder le plus possible : {words}.</source>
      <translation>Keep as much as possible: {words}.</translation>
    </message>
    <message>
      <source>Garder quand même</source>
      <translation>Keep it all the same</translation>
    </message>
    <message>
      <source>Garder « {name} » dans l’annuaire</source>
      <translation>Keep “{name}” in the directory</translation>
    </message>
    <message>
      <source>Gardien du temps</source>
      <translation>Timekeeper</translation>
    </message>
    <message>
      <source>Gardé comme brouillon : ne vaudra qu’une fois ceci corrigé</source>
      <translation>Kept as a draft: it counts only once this is put right</translation>
    </message>
    <message>
      <source>Gardé – {name} : {told}</source>
      <translation>Kept – {name}: {told}</translation>
    </message>
    <message>
      <source>Glissez une carte d’une colonne à l’autre, ou prenez-la au clavier : Alt et une flèche la déplacent, G commence un groupe avec elle, Suppr la sort de son groupe.</source>
      <translation>Drag a card from one column to another, or carry it by keyboard: Alt and an arrow move it, G begins a cluster with it, Del takes it out of its cluster.</translation>
    </message>
    <message>
      <source>Grande entreprise</source>
      <translation>Large company</translation>
    </message>
    <message>
      <source>Grille terminée</source>
      <translation>Grid done</translation>
    </message>
    <message>
      <source>Gros caractères</source>
      <translation>Large print</translation>
    </message>
    <message>
      <source>Groupe</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Groupe de cartes</source>
      <translation>Cluster of cards</translation>
    </message>
    <message>
      <source>Groupe de travail</source>
      <translation>Working group</translation>
    </message>
    <message>
      <source>Groupe d’action</source>
      <translation>Action group</translation>
    </message>
    <message>
      <source>Groupe {letter}</source>
      <translation>Cluster {letter}</translation>
    </message>
    <message>
      <source>Grouper (G)</source>
      <translation>Cluster (G)</translation>
    </message>
    <message>
      <source>Groupes</source>
      <translation>Groups</translation>
    </message>
    <message>
      <source>Groupes de {span}</source>
      <translation>Groups of {span}</translation>
    </message>
    <message>
      <source>Groupes d’action</source>
      <translation>Action groups</translation>
    </message>
    <message>
      <source>Groupes formés</source>
      <translation>Groups made</translation>
    </message>
    <message>
      <source>Groupes les plus mélangés</source>
      <translation>Groups as mixed as can be</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Heure</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>Heure de début</source>
      <translation>Start time</translation>
    </message>
    <message>
      <source>Heure de départ</source>
      <translation>Departure time</translation>
    </message>
    <message>
      <source>Heure de fin</source>
      <translation>End time</translation>
    </message>
    <message>
      <source>Heure de la première cloche</source>
      <translation>Time of the first bell</translation>
    </message>
    <message>
      <source>Heure du premier tour</source>
      <translation>Time of the first round</translation>
    </message>
    <message>
      <source>Heure d’arrivée</source>
      <translation>Arrival time</translation>
    </message>
    <message>
      <source>Heure non comprise : écrivez par exemple 17 h 30.</source>
      <translation>Time not understood: write for example 17:30.</translation>
    </message>
    <message>
      <source>Historique</source>
      <translation>History</translation>
    </message>
    <message>
      <source>Historique des plans</source>
      <translation>History of plans</translation>
    </message>
    <message>
      <source>Horaire</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>Horaires de présence</source>
      <translation>Hours of presence</translation>
    </message>
    <message>
      <source>Horloge</source>
      <translation>Clock</translation>
    </message>
    <message>
      <source>Hors plan</source>
      <translation>Outside the plan</translation>
    </message>
    <message>
      <source>H : choisir un hôte</source>
      <translation>H: choose a host</translation>
    </message>
    <message>
      <source>H : hôte   R : reste à sa table   Entrée : nom et question de la table</source>
      <translation>H: host   R: stays at the table   Enter: name and question of the table</translation>
    </message>
    <message>
      <source>Hôte</source>
      <translation>Host</translation>
    </message>
    <message>
      <source>Hôte de</source>
      <translation>Hosts</translation>
    </message>
    <message>
      <source>Hôte de cette table (H)</source>
      <translation>Hosts this table (H)</translation>
    </message>
    <message>
      <source>Hôte de la table {table} : {name}</source>
      <translation>Host of table {table}: {name}</translation>
    </message>
    <message>
      <source>Hôte du nouveau sujet</source>
      <translation>Host of the new topic</translation>
    </message>
    <message>
      <source>Hôte du sujet</source>
      <translation>Host of a topic</translation>
    </message>
    <message>
      <source>Hôte d’un sujet</source>
      <translation>Host of a topic</translation>
    </message>
    <message>
      <source>Hôtes</source>
      <translation>Hosts</translation>
    </message>
    <message>
      <source>Ici, le format attend {expected}.</source>
      <translation>Here, the format expects {expected}.</translation>
    </message>
    <message>
      <source>Identifiants</source>
      <translation>Identifiers</translation>
    </message>
    <message>
      <source>Idée</source>
      <translation>Idea</translation>
    </message>
    <message>
      <source>Idées, une par ligne</source>
      <translation>Ideas, one per line</translation>
    </message>
    <message numerus="yes">
      <source>Il faut au moins %n élément(s) dans cette liste : complétez-la.</source>
      <translation>
        <numerusform>At least %n item is needed in this list: complete it.</numerusform>
        <numerusform>At least %n items are needed in this list: complete it.</numerusform>
      </translation>
    </message>
    <message>
      <source>Il faut au moins deux participants inscrits pour planifier des rencontres : ajoutez-les ou importez-les.</source>
      <translation>At least two registered participants are needed to plan meetings: add them or import them.</translation>
    </message>
    <message>
      <source>Il faut au moins deux personnes présentes pour composer des tables : inscrivez les participants, ou marquez présents ceux qui sont là.</source>
      <translation>At least two people must be present to compose tables: register the participants, or mark those who are there as present.</translation>
    </message>
    <message>
      <source>Il faut au moins un point par personne, et au moins un par sujet.</source>
      <translation>Each person needs at least one dot, and each topic takes at least one.</translation>
    </message>
    <message>
      <source>Il faut quelqu’un pour répondre : ajoutez d’abord une autre personne, ou modifiez celle-ci.</source>
      <translation>Someone must answer: first add another person, or edit this one.</translation>
    </message>
    <message>
      <source>Il faut un diagnostic plus ancien de la même organisation, ou celui d’une autre organisation qui parle de partenariats.</source>
      <translation>This needs an earlier diagnosis of the same organisation, or one of another organisation that deals with partnerships.</translation>
    </message>
    <message>
      <source>Il faut {needed} Mo dans {folder} et il n’y a que {free} Mo de libres : faites de la place ou choisissez un autre dossier.</source>
      <translation>{needed} MB are needed in {folder} and only {free} MB are free: make some room or choose another folder.</translation>
    </message>
    <message>
      <source>Il manque des bibliothèques du système pour ouvrir la fenêtre. Installez-les avec :
sudo apt-get install {packages}</source>
      <translation>System libraries are missing to open the window. Install them with:
sudo apt-get install {packages}</translation>
    </message>
    <message>
      <source>Il manque du monde : commencez à l’heure, quelqu’un accueille les retardataires.</source>
      <translation>People are missing: begin on time, somebody welcomes the latecomers.</translation>
    </message>
    <message>
      <source>Il manque du monde : marquez les absents, puis composez les tables de nouveau.</source>
      <translation>People are missing: mark who is absent, then compose the tables again.</translation>
    </message>
    <message>
      <source>Il manque du monde : marquez les absents, puis replanifiez à partir du tour 1.</source>
      <translation>People are missing: mark who is absent, then plan again from round 1.</translation>
    </message>
    <message>
      <source>Il manque le champ « {key} » : ajoutez-le.</source>
      <translation>The field “{key}” is missing: add it.</translation>
    </message>
    <message>
      <source>Il manque le texte anglais (en).</source>
      <translation>The English text (en) is missing.</translation>
    </message>
    <message>
      <source>Il manque le texte français (fr).</source>
      <translation>The French text (fr) is missing.</translation>
    </message>
    <message>
      <source>Il manque : {names}</source>
      <translation>Missing: {names}</translation>
    </message>
    <message>
      <source>Il n’y a aucun créneau (« {where} ») : prévoyez-en au moins un.</source>
      <translation>There is no slot (“{where}”): plan at least one.</translation>
    </message>
    <message>
      <source>Il n’y a aucun créneau : prévoyez-en au moins un.</source>
      <translation>There is no slot: plan at least one.</translation>
    </message>
    <message>
      <source>Il n’y a aucun espace (« {where} ») : prévoyez-en au moins un.</source>
      <translation>There is no space (“{where}”): plan at least one.</translation>
    </message>
    <message>
      <source>Il n’y a aucun espace : prévoyez-en au moins un.</source>
      <translation>There is no space: plan at least one.</translation>
    </message>
    <message>
      <source>Il n’y a aucune sauvegarde vérifiée dans {path} : donnez le chemin d’un fichier.</source>
      <translation>There is no verified backup in {path}: give the path of a file.</translation>
    </message>
    <message>
      <source>Il n’y a encore aucune sauvegarde.</source>
      <translation>There is no backup yet.</translation>
    </message>
    <message>
      <source>Il n’y a encore aucune {side} : les deux côtés doivent venir.</source>
      <translation>There is no {side} yet: both sides must come.</translation>
    </message>
    <message>
      <source>Il n’y a pas de document « {name} » pour un diagnostic. Documents possibles : {known}.</source>
      <translation>There is no document “{name}” for a diagnosis. Possible documents: {known}.</translation>
    </message>
    <message>
      <source>Il n’y a pas de données dans {path} : vérifiez le chemin donné par --store, ou créez-y un premier événement (event-new).</source>
      <translation>There is no data in {path}: check the path given with --store, or create a first event there (event-new).</translation>
    </message>
    <message>
      <source>Il n’y a pas de tour {round}, table {table}.</source>
      <translation>There is no round {round}, table {table}.</translation>
    </message>
    <message>
      <source>Il n’y a pas d’écran ici : la fenêtre ne peut pas s’ouvrir. Les commandes sans fenêtre restent utilisables (envies-desktop --help).</source>
      <translation>There is no screen here: the window cannot open. The commands without a window still work (envies-desktop --help).</translation>
    </message>
    <message>
      <source>Il n’y a pas encore de grille : donnez des créneaux et des espaces dans l’onglet Marché.</source>
      <translation>There is no grid yet: give slots and spaces in the tab Market.</translation>
    </message>
    <message>
      <source>Il n’y a pas encore de plan.</source>
      <translation>There is no plan yet.</translation>
    </message>
    <message>
      <source>Il n’y a pas encore de plan : planifiez d’abord les rencontres.</source>
      <translation>There is no plan yet: plan the meetings first.</translation>
    </message>
    <message>
      <source>Il n’y a pas encore de plan : préparez-le dans l’onglet Plan.</source>
      <translation>There is no plan yet: prepare it in the Plan tab.</translation>
    </message>
    <message>
      <source>Il n’y a pas encore de sujet à placer : notez d’abord ceux qui sont annoncés.</source>
      <translation>There is no topic to place yet: note down those that are announced first.</translation>
    </message>
    <message>
      <source>Il n’y a pas ici de document « {name} ». Documents possibles : {known}.</source>
      <translation>There is no document “{name}” here. Possible documents: {known}.</translation>
    </message>
    <message>
      <source>Il n’y a personne à répartir : ajoutez des participants.</source>
      <translation>There is nobody to seat: add participants.</translation>
    </message>
    <message>
      <source>Il n’y a plus de place dans {folder}. Ce qui y est déjà est entier : faites de la place et recommencez, seul le reste sera copié.</source>
      <translation>There is no room left in {folder}. What is already there is complete: make some room and start again, only the rest will be copied.</translation>
    </message>
    <message>
      <source>Il n’y a plus rien à annuler.</source>
      <translation>There is nothing left to undo.</translation>
    </message>
    <message>
      <source>Il n’y a rien à rétablir.</source>
      <translation>There is nothing to redo.</translation>
    </message>
    <message>
      <source>Il rassemble les associations, les entreprises et leurs partenaires : qui ils sont, ce qu’ils cherchent, ce qu’ils proposent. Il se remplit aussi tout seul quand vous importez la liste des inscrits d’un événement.</source>
      <translation>It brings together associations, companies and their partners: who they are, what they look for, what they offer. It also fills itself when you import the list of participants of an event.</translation>
    </message>
    <message>
      <source>Il vous reste une minute : convenez d’une suite.</source>
      <translation>You have one minute left: agree on a next step.</translation>
    </message>
    <message>
      <source>Il vous reste une minute : je vous propose de conclure.</source>
      <translation>You have one minute left: please come to your conclusion.</translation>
    </message>
    <message>
      <source>Il vous reste une minute : notez l’essentiel sur la feuille de la table.</source>
      <translation>One minute left: note the essentials on the sheet of the table.</translation>
    </message>
    <message>
      <source>Il vous reste une minute : notez l’essentiel.</source>
      <translation>You have one minute left: note the main thing.</translation>
    </message>
    <message numerus="yes">
      <source>Il y a %n jour(s)</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message>
      <source>Il y a plus de tours ({rounds}) que de partenaires du côté le moins nombreux ({partners}) : certains tours resteront libres pour tous ou presque.</source>
      <translation>There are more rounds ({rounds}) than partners on the smaller side ({partners}): some rounds will stay free for everyone or nearly.</translation>
    </message>
    <message>
      <source>Ils se lisent dans le plan.</source>
      <translation>They are read from the plan.</translation>
    </message>
    <message>
      <source>Ils situent les organisations et les événements. On peut aussi les écrire là où on les choisit.</source>
      <translation>They place organisations and events. They can also be typed where they are chosen.</translation>
    </message>
    <message>
      <source>Ils y sont déjà ; choisir la même organisation les corrige.</source>
      <translation>They are there already; choosing the same organisation corrects them.</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Impact</translation>
    </message>
    <message>
      <source>Importer</source>
      <translation>Import</translation>
    </message>
    <message numerus="yes">
      <source>Importer %n participant(s)</source>
      <translation>
        <numerusform>Import %n participant</numerusform>
        <numerusform>Import %n participants</numerusform>
      </translation>
    </message>
    <message>
      <source>Importer sans</source>
      <translation>Import without</translation>
    </message>
    <message>
      <source>Importer sans ce qui reste à confirmer ?</source>
      <translation>Import without what is still to be confirmed?</translation>
    </message>
    <message>
      <source>Importer un questionnaire</source>
      <translation>Import a questionnaire</translation>
    </message>
    <message>
      <source>Importer une fiche de méthode</source>
      <translation>Import a method card</translation>
    </message>
    <message>
      <source>Importer une fiche…</source>
      <translation>Import a card…</translation>
    </message>
    <message>
      <source>Importer une liste de participants</source>
      <translation>Import a list of participants</translation>
    </message>
    <message>
      <source>Importer une liste…</source>
      <translation>Import a list…</translation>
    </message>
    <message>
      <source>Importer {name}</source>
      <translation>Import {name}</translation>
    </message>
    <message>
      <source>Importer…</source>
      <translation>Import…</translation>
    </message>
    <message>
      <source>Importez la liste des inscrits telle que vous l’avez reçue (Excel ou CSV) : tout se vérifie avant d’entrer. Vous pouvez aussi la déposer ici, ou inscrire à la main.</source>
      <translation>Import the list of registrations as you received it (Excel or CSV): everything is checked before it comes in. You can also drop it here, or register people by hand.</translation>
    </message>
    <message>
      <source>Impossible d’annuler : ce geste concerne une personne dont les données ont été effacées.</source>
      <translation>Cannot undo: this action concerns a person whose data was erased.</translation>
    </message>
    <message>
      <source>Impossible d’annuler : ce qui avait été ajouté sert depuis à quelqu’un d’autre.</source>
      <translation>Cannot undo: what was added has since been used by someone else.</translation>
    </message>
    <message>
      <source>Impossible d’annuler : ce qui avait été changé ne vaut plus ce que l’historique en sait.</source>
      <translation>Cannot undo: what was changed no longer has the value that the history knows.</translation>
    </message>
    <message>
      <source>Impossible d’annuler : la même chose a été changée depuis, le {day} à {time}. Annulez d’abord ce geste, ou corrigez à la main.</source>
      <translation>Cannot undo: the same thing was changed since, on {day} at {time}. Undo that action first, or correct by hand.</translation>
    </message>
    <message>
      <source>Impossible d’annuler : {author} a changé la même chose depuis, le {day} à {time}. Faites d’abord annuler ce geste, ou corrigez à la main.</source>
      <translation>Cannot undo: {author} has changed the same thing since, on {day} at {time}. Have that action undone first, or correct by hand.</translation>
    </message>
    <message numerus="yes">
      <source>Impression arrêtée : %n document(s) non imprimé(s).</source>
      <translation>
        <numerusform>Printing stopped: %n document not printed.</numerusform>
        <numerusform>Printing stopped: %n documents not printed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Impression de %n agenda(s)…</source>
      <translation>
        <numerusform>Printing %n agenda…</numerusform>
        <numerusform>Printing %n agendas…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Impression de %n document(s)</source>
      <translation>
        <numerusform>Printing %n document</numerusform>
        <numerusform>Printing %n documents</numerusform>
      </translation>
    </message>
    <message>
      <source>Imprimante</source>
      <translation>Printer</translation>
    </message>
    <message>
      <source>Imprimante, son, second écran, disque, sauvegarde</source>
      <translation>Printer, sound, second screen, disk, backup</translation>
    </message>
    <message>
      <source>Imprimer</source>
      <translation>Print</translation>
    </message>
    <message numerus="yes">
      <source>Imprimer %n page(s)</source>
      <translation>
        <numerusform>Print %n page</numerusform>
        <numerusform>Print %n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Imprimer ce qui est affiché</source>
      <translation>Print what is on screen</translation>
    </message>
    <message>
      <source>Imprimer des documents de {name}</source>
      <translation>Print documents of {name}</translation>
    </message>
    <message>
      <source>Imprimer le dossier</source>
      <translation>Print the pack</translation>
    </message>
    <message>
      <source>Imprimer le dossier…</source>
      <translation>Print the pack…</translation>
    </message>
    <message>
      <source>Imprimer son dossier…</source>
      <translation>Print their pack…</translation>
    </message>
    <message>
      <source>Imprimer…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Imprimé le {date}</source>
      <translation>Printed on {date}</translation>
    </message>
    <message>
      <source>Imprimé {when}</source>
      <translation>Printed {when}</translation>
    </message>
    <message>
      <source>Index</source>
      <translation>Index</translation>
    </message>
    <message>
      <source>Indicateur</source>
      <translation>Indicator</translation>
    </message>
    <message>
      <source>Indicateurs</source>
      <translation>Indicators</translation>
    </message>
    <message>
      <source>Indiquez où écrire la grille : --out GRID.json</source>
      <translation>Say where to write the grid: --out GRID.json</translation>
    </message>
    <message>
      <source>Indiquez où écrire le plan : --out PLAN.json</source>
      <translation>Say where to write the plan: --out PLAN.json</translation>
    </message>
    <message>
      <source>Indiquez où écrire les groupes : --out GROUPS.json</source>
      <translation>Say where to write the groups: --out GROUPS.json</translation>
    </message>
    <message>
      <source>Inscription</source>
      <translation>Registration</translation>
    </message>
    <message>
      <source>Inscrire</source>
      <translation>Register</translation>
    </message>
    <message>
      <source>Inscrire les participants</source>
      <translation>Register the participants</translation>
    </message>
    <message>
      <source>Inscrire {name}</source>
      <translation>Register {name}</translation>
    </message>
    <message>
      <source>Inscrire, présent·e</source>
      <translation>Register as present</translation>
    </message>
    <message>
      <source>Inscrire, puis saisir ses vœux</source>
      <translation>Register, then enter wishes</translation>
    </message>
    <message>
      <source>Inscrits</source>
      <translation>Registered</translation>
    </message>
    <message>
      <source>Inscrit·e</source>
      <translation>Registered</translation>
    </message>
    <message>
      <source>Inscrivez les participants, ou pointez-les à leur arrivée.</source>
      <translation>Register the participants, or mark them as they arrive.</translation>
    </message>
    <message>
      <source>Inscrivez les participants.</source>
      <translation>Register the participants.</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>Institution</translation>
    </message>
    <message>
      <source>Intervenant</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <source>Intervention</source>
      <translation>Talk</translation>
    </message>
    <message>
      <source>Introuvable dans ce plan</source>
      <translation>Not found in this plan</translation>
    </message>
    <message>
      <source>Intérêt</source>
      <translation>Interest</translation>
    </message>
    <message>
      <source>Intérêt réciproque – {event}</source>
      <translation>Mutual interest – {event}</translation>
    </message>
    <message>
      <source>Intérêts pour une suite</source>
      <translation>Interest in a follow-up</translation>
    </message>
    <message>
      <source>Intérêts réciproques</source>
      <translation>Mutual interests</translation>
    </message>
    <message>
      <source>Intérêts réciproques, en % des couples notés des deux côtés</source>
      <translation>Mutual interests, as % of the pairs rated on both sides</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>Invitation</translation>
    </message>
    <message>
      <source>Invité·e</source>
      <translation>Invited</translation>
    </message>
    <message>
      <source>Jamais avec {name}</source>
      <translation>Never with {name}</translation>
    </message>
    <message>
      <source>Jardin, salle bleue…</source>
      <translation>Garden, blue room…</translation>
    </message>
    <message>
      <source>Je mène un diagnostic</source>
      <translation>I am running a diagnosis</translation>
    </message>
    <message>
      <source>Je ne pourrai pas venir</source>
      <translation>I will not be able to come</translation>
    </message>
    <message>
      <source>Je participerai</source>
      <translation>I will take part</translation>
    </message>
    <message>
      <source>Je prépare un événement</source>
      <translation>I am preparing an event</translation>
    </message>
    <message>
      <source>Je repartirai à</source>
      <translation>I will leave at</translation>
    </message>
    <message>
      <source>Joindre</source>
      <translation>Merge</translation>
    </message>
    <message>
      <source>Joindre le sujet {number}</source>
      <translation>Merge topic {number}</translation>
    </message>
    <message>
      <source>Joindre le sujet {other} au sujet {number}</source>
      <translation>Merge topic {other} into topic {number}</translation>
    </message>
    <message>
      <source>Joindre à un autre sujet…</source>
      <translation>Merge into another topic…</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Journal du programme</source>
      <translation>Program log</translation>
    </message>
    <message>
      <source>Journal mural</source>
      <translation>Wall newspaper</translation>
    </message>
    <message>
      <source>Journal sans son fichier</source>
      <translation>Journal without its file</translation>
    </message>
    <message>
      <source>Journée, 3 créneaux</source>
      <translation>A day, 3 slots</translation>
    </message>
    <message>
      <source>Jours avant d’effacer les besoins d’accessibilité</source>
      <translation>Days before access needs are erased</translation>
    </message>
    <message>
      <source>J’accepte d’être photographié·e pendant l’événement</source>
      <translation>I agree to be photographed during the event</translation>
    </message>
    <message>
      <source>J’accepte que mes coordonnées lui soient transmises</source>
      <translation>I agree to my contact details being passed on to them</translation>
    </message>
    <message>
      <source>J’accepte que mes coordonnées soient transmises aux personnes rencontrées, si elles aussi</source>
      <translation>I agree to my contact details being passed on to the people I meet, if they agree too</translation>
    </message>
    <message>
      <source>J’ai compris</source>
      <translation>Got it</translation>
    </message>
    <message>
      <source>J’ai lu la notice d’information sur mes données</source>
      <translation>I have read the privacy notice about my data</translation>
    </message>
    <message>
      <source>J’ai rencontré</source>
      <translation>I met</translation>
    </message>
    <message>
      <source>J’ai une liste d’inscrits</source>
      <translation>I have a list of participants</translation>
    </message>
    <message>
      <source>J’arriverai à</source>
      <translation>I will arrive at</translation>
    </message>
    <message>
      <source>La case {cell} contient plus de {most} caractères : le texte est coupé.</source>
      <translation>Cell {cell} holds more than {most} characters: the text is cut.</translation>
    </message>
    <message>
      <source>La case {cell} contient une erreur du tableur ({value}) : elle est laissée vide. Corrigez la formule, ou tapez la valeur.</source>
      <translation>Cell {cell} holds a spreadsheet error ({value}): it is left empty. Mend the formula, or type the value.</translation>
    </message>
    <message>
      <source>La case {cell} est une formule sans résultat enregistré : elle est laissée vide. Ouvrez le classeur dans votre tableur, puis enregistrez-le.</source>
      <translation>Cell {cell} is a formula without a stored result: it is left empty. Open the workbook in your spreadsheet program, then save it.</translation>
    </message>
    <message>
      <source>La cloche ne sonne pas : l’écran clignote ; levez la main et dites-le.</source>
      <translation>The bell does not ring: the screen flashes; raise your hand and say so.</translation>
    </message>
    <message>
      <source>La cloche vient de sonner, et l’écran projeté a clignoté. Rien entendu ? Montez le son de l’ordinateur, ou choisissez la bonne sortie de son.</source>
      <translation>The bell has just rung, and the projected screen has flashed. Heard nothing? Turn up the sound of the computer, or choose the right sound output.</translation>
    </message>
    <message>
      <source>La clé de ce numéro SIREN n’est pas la bonne : un chiffre est sans doute faux.</source>
      <translation>The check digit of this SIREN number is wrong: one digit is probably incorrect.</translation>
    </message>
    <message>
      <source>La clé de ce numéro SIRET n’est pas la bonne : un chiffre est sans doute faux.</source>
      <translation>The check digit of this SIRET number is wrong: one digit is probably incorrect.</translation>
    </message>
    <message>
      <source>La colonne « {column} » est lue comme « {field} » : vérifiez.</source>
      <translation>The column “{column}” is read as “{field}”: please check.</translation>
    </message>
    <message>
      <source>La colonne « {column} » est masquée dans le classeur : elle est lue quand même.</source>
      <translation>Column “{column}” is hidden in the workbook: it is read all the same.</translation>
    </message>
    <message>
      <source>La colonne « {column} » n’est pas reconnue : elle est laissée de côté, ou dites ce qu’elle contient.</source>
      <translation>The column “{column}” is not recognised: it is left out, unless you say what it contains.</translation>
    </message>
    <message>
      <source>La date n’est pas encore fixée.</source>
      <translation>The date is not set yet.</translation>
    </message>
    <message>
      <source>La dernière sauvegarde est abîmée.</source>
      <translation>The last backup is damaged.</translation>
    </message>
    <message>
      <source>La démonstration est dans {folder}.</source>
      <translation>The demonstration is in {folder}.</translation>
    </message>
    <message>
      <source>La démonstration est là. Ctrl+Z la retire.</source>
      <translation>The demonstration is in place. Ctrl+Z removes it.</translation>
    </message>
    <message>
      <source>La démonstration est supprimée. Ctrl+Z la ramène.</source>
      <translation>The demonstration is deleted. Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>La fiche n’a pas pu être écrite dans {path} : choisissez un autre dossier.</source>
      <translation>The card could not be written to {path}: choose another folder.</translation>
    </message>
    <message>
      <source>La file est longue : ouvrez une seconde table d’accueil, le badge suffit pour entrer.</source>
      <translation>The queue is long: open a second welcome table, a badge is enough to enter.</translation>
    </message>
    <message>
      <source>La lecture de « {file} » a été arrêtée.</source>
      <translation>The reading of “{file}” was stopped.</translation>
    </message>
    <message>
      <source>La lecture de « {file} » dure plus de {seconds} secondes et a été arrêtée : copiez la liste dans un nouveau classeur.</source>
      <translation>Reading “{file}” took more than {seconds} seconds and was stopped: copy the list into a new workbook.</translation>
    </message>
    <message>
      <source>La liste</source>
      <translation>The list</translation>
    </message>
    <message>
      <source>La loi</source>
      <translation>The law</translation>
    </message>
    <message>
      <source>La loi de la mobilité : si vous n’apprenez rien et n’apportez rien là où vous êtes, allez ailleurs</source>
      <translation>The law of mobility: if you are neither learning nor contributing where you are, go somewhere else</translation>
    </message>
    <message>
      <source>La mise à jour ne s’arrête pas au milieu. Fermer le programme quand elle sera finie ?</source>
      <translation>The update does not stop halfway. Close the program when it is done?</translation>
    </message>
    <message>
      <source>La même grille, à assembler : pour une imprimante A4</source>
      <translation>The same grid, to put together: for an A4 printer</translation>
    </message>
    <message>
      <source>La même personne est déjà à la ligne {other} : elle ne peut pas être à deux places. La ligne n’est pas importée.</source>
      <translation>The same person is already on line {other}: nobody can be in two seats. The line is not imported.</translation>
    </message>
    <message>
      <source>La notice et les bulletins le disent aux participants. Sans réponse, une ligne reste à compléter à la main.</source>
      <translation>The notice and the forms tell participants. Without an answer, a line is left to be completed by hand.</translation>
    </message>
    <message numerus="yes">
      <source>La notice remise aux participants promet d’effacer leurs données %n an(s) après le dernier contact. Voici qui est concerné, et pourquoi : une participation, un vœu, une piste, un appel.</source>
      <translation>
        <numerusform>The notice given to participants promises to erase their data %n year after the last contact. Here is who is concerned, and why: a participation, a wish, a lead, a call.</numerusform>
        <numerusform>The notice given to participants promises to erase their data %n years after the last contact. Here is who is concerned, and why: a participation, a wish, a lead, a call.</numerusform>
      </translation>
    </message>
    <message>
      <source>La parole est aux associations : qui vous êtes, ce que vous cherchez, ce que vous proposez. Les entreprises écoutent.</source>
      <translation>The associations have the floor: who you are, what you look for, what you offer. The companies listen.</translation>
    </message>
    <message>
      <source>La parole est à {speaker} : {title}. Gardez vos questions pour la suite.</source>
      <translation>{speaker} has the floor: {title}. Please keep your questions for later.</translation>
    </message>
    <message>
      <source>La pause après le tour {after} ne compte pas : il y a {rounds} tours.</source>
      <translation>The break after round {after} does not count: there are {rounds} rounds.</translation>
    </message>
    <message>
      <source>La personne qui garde la table parle en premier : qui vous êtes, ce que vous cherchez, ce que vous proposez. L’autre écoute.</source>
      <translation>The person who keeps the table speaks first: who you are, what you look for, what you offer. The other listens.</translation>
    </message>
    <message>
      <source>La première se fera en fermant le programme.</source>
      <translation>The first one is made when you close the program.</translation>
    </message>
    <message>
      <source>La question</source>
      <translation>The question</translation>
    </message>
    <message>
      <source>La question de votre table est sur sa feuille</source>
      <translation>The question of your table is on its sheet</translation>
    </message>
    <message>
      <source>La question et les principes</source>
      <translation>The question and the principles</translation>
    </message>
    <message>
      <source>La question posée</source>
      <translation>The question asked</translation>
    </message>
    <message>
      <source>La question « {question} » a deux réponses : gardez-en une.</source>
      <translation>The question “{question}” has two answers: keep one of them.</translation>
    </message>
    <message>
      <source>La question « {question} » n’est pas dans ce questionnaire.</source>
      <translation>The question “{question}” is not in this questionnaire.</translation>
    </message>
    <message>
      <source>La rencontre de {one} et {other} est verrouillée au tour {round} : déverrouillez-la d’abord.</source>
      <translation>The meeting of {one} and {other} is locked in round {round}: unlock it first.</translation>
    </message>
    <message>
      <source>La réponse « {value} » à la question « {question} » n’est pas possible : choisissez parmi {known}.</source>
      <translation>The answer “{value}” to the question “{question}” is not possible: choose from {known}.</translation>
    </message>
    <message>
      <source>La répétition a trouvé une erreur : {faults}. Signalez-la avec le numéro {seed}.</source>
      <translation>The rehearsal found an error: {faults}. Report it with the number {seed}.</translation>
    </message>
    <message>
      <source>La répétition n’a pas pu s’ouvrir.</source>
      <translation>The rehearsal could not be opened.</translation>
    </message>
    <message>
      <source>La répétition s’ouvre dans une autre fenêtre, sur une copie de vos données.</source>
      <translation>The rehearsal opens in another window, on a copy of your data.</translation>
    </message>
    <message>
      <source>La salle</source>
      <translation>The room</translation>
    </message>
    <message>
      <source>La salle a changé depuis le plan {plan}.</source>
      <translation>The room has changed since plan {plan}.</translation>
    </message>
    <message>
      <source>La sauvegarde « {file} » a perdu le fichier « .json » qui prouve qu’elle est entière : choisissez-en une autre.</source>
      <translation>The backup “{file}” has lost the “.json” file that proves it is complete: choose another one.</translation>
    </message>
    <message>
      <source>La sauvegarde « {file} » est abîmée : choisissez-en une autre.</source>
      <translation>The backup “{file}” is damaged: choose another one.</translation>
    </message>
    <message>
      <source>La soirée est en pause : l’horloge attend que vous continuiez.</source>
      <translation>The evening is paused: the clock waits for you to resume.</translation>
    </message>
    <message>
      <source>La séance est en pause : l’horloge attend que vous continuiez.</source>
      <translation>The session is paused: the clock waits for you to go on.</translation>
    </message>
    <message>
      <source>La table {table} est déjà prise au tour {round}.</source>
      <translation>Table {table} is already taken in round {round}.</translation>
    </message>
    <message>
      <source>La table {table} ne peut plus servir</source>
      <translation>Table {table} can no longer be used</translation>
    </message>
    <message>
      <source>La table {table} ne sert plus.</source>
      <translation>Table {table} is no longer in use.</translation>
    </message>
    <message>
      <source>Laisser bouger</source>
      <translation>Let it move</translation>
    </message>
    <message>
      <source>Laisser bouger {number} {title}</source>
      <translation>Let {number} {title} move</translation>
    </message>
    <message>
      <source>Laisser de côté</source>
      <translation>Leave out</translation>
    </message>
    <message>
      <source>Laisser en place</source>
      <translation>Keep in place</translation>
    </message>
    <message>
      <source>Laisser en place {number} {title}</source>
      <translation>Keep {number} {title} in place</translation>
    </message>
    <message>
      <source>Laissée là par un déplacement</source>
      <translation>Left there by a move</translation>
    </message>
    <message>
      <source>Lancer le tour 1</source>
      <translation>Start round 1</translation>
    </message>
    <message>
      <source>Lancer l’horloge</source>
      <translation>Start the clock</translation>
    </message>
    <message>
      <source>Langue</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Le</source>
      <translation>On</translation>
    </message>
    <message>
      <source>Le badge du partenaire, puis la note de 1 à 4, séparés par des virgules. Ajoutez + si la personne veut bien que ce partenaire reçoive ses coordonnées, - si elle refuse.</source>
      <translation>The partner’s badge, then the rating from 1 to 4, separated by commas. Add + if the person agrees to this partner receiving their contact details, - if they refuse.</translation>
    </message>
    <message>
      <source>Le bureau hors ligne des personnes qui animent les rencontres entre associations, entreprises et acteurs publics du Pays d’Aix. Le programme ne se connecte jamais à Internet.</source>
      <translation>The offline desk of those who facilitate meetings between associations, companies and public bodies in the Pays d’Aix. The program never connects to the Internet.</translation>
    </message>
    <message>
      <source>Le champ « {key} » est écrit deux fois au même endroit : gardez-en un.</source>
      <translation>The field “{key}” is written twice in the same place: keep one of them.</translation>
    </message>
    <message>
      <source>Le champ « {key} » n’existe pas à cet endroit.</source>
      <translation>The field “{key}” does not exist here.</translation>
    </message>
    <message>
      <source>Le contexte ne nourrit que les opportunités (O) et les menaces (T) : écrivez {expected} au lieu de « {quadrant} ».</source>
      <translation>The context only feeds opportunities (O) and threats (T): write {expected} instead of “{quadrant}”.</translation>
    </message>
    <message>
      <source>Le créneau {slot} a commencé : ce qui s’y tient reste en place. Choisissez un créneau suivant.</source>
      <translation>Slot {slot} has begun: what is held in it stays in place. Choose a later slot.</translation>
    </message>
    <message>
      <source>Le dernier tour a commencé : le plan {plan} ne change plus.</source>
      <translation>The last round has started: plan {plan} no longer changes.</translation>
    </message>
    <message>
      <source>Le diagnostic appartient au groupe.</source>
      <translation>The diagnosis belongs to the group.</translation>
    </message>
    <message>
      <source>Le diagnostic appartient aux parties du partenariat : chacune répond pour elle, il faut le oui de toutes, et un non suffit. Chaque réponse peut changer : la dernière compte. Sans cela, rien ne s’imprime pour d’autres et rien ne se partage.</source>
      <translation>The diagnosis belongs to the parties of the partnership: each answers for itself, all must say yes, and one no is enough to refuse. Each answer can change: the last one counts. Without that, nothing is printed for others and nothing is shared.</translation>
    </message>
    <message>
      <source>Le diagnostic appartient à l’organisation.</source>
      <translation>The diagnosis belongs to the organisation.</translation>
    </message>
    <message>
      <source>Le diagnostic de {name} ne dit rien des types de partenariat : choisissez un diagnostic de maturité partenariale.</source>
      <translation>The diagnosis of {name} says nothing about types of partnership: choose a partnership maturity diagnosis.</translation>
    </message>
    <message>
      <source>Le diaporama ne s’affiche pas : commencez sans lui, quelqu’un s’en occupe.</source>
      <translation>The slides do not show: begin without them, somebody sees to it.</translation>
    </message>
    <message>
      <source>Le disque est plein : rien n’a été écrit dans {folder}. Faites de la place ou choisissez un autre dossier.</source>
      <translation>The disk is full: nothing was written in {folder}. Make some room or choose another folder.</translation>
    </message>
    <message>
      <source>Le document a été enregistré dans {path}.</source>
      <translation>The document was saved in {path}.</translation>
    </message>
    <message>
      <source>Le document ne peut pas être écrit dans {folder} ({detail}) : choisissez un autre dossier.</source>
      <translation>The document cannot be written in {folder} ({detail}): choose another folder.</translation>
    </message>
    <message>
      <source>Le document n’a pas pu être enregistré dans {path} ({detail}). Choisissez un autre dossier.</source>
      <translation>The document could not be saved in {path} ({detail}). Choose another folder.</translation>
    </message>
    <message>
      <source>Le document {path} ne peut pas être lu. Refaites-le.</source>
      <translation>The document {path} cannot be read. Make it again.</translation>
    </message>
    <message>
      <source>Le dossier</source>
      <translation>The pack</translation>
    </message>
    <message>
      <source>Le dossier {folder} a disparu pendant la copie. Ce qui y était déjà est entier : rebranchez la clé ou le partage et recommencez, seul le reste sera copié.</source>
      <translation>The folder {folder} disappeared during the copy. What was already there is complete: plug the USB stick back in or rejoin the share, then start again; only the rest will be copied.</translation>
    </message>
    <message>
      <source>Le dossier {folder} ne répond pas bien ({detail}). Ce qui y est déjà est entier : recommencez.</source>
      <translation>The folder {folder} is not responding well ({detail}). What is already there is complete: start again.</translation>
    </message>
    <message>
      <source>Le dossier {folder} n’est pas là : branchez la clé ou rejoignez le partage, puis recommencez.</source>
      <translation>The folder {folder} is not there: plug in the USB stick or join the share, then start again.</translation>
    </message>
    <message>
      <source>Le dossier {folder} n’existe pas et ne peut pas être créé : choisissez un autre dossier.</source>
      <translation>The folder {folder} does not exist and cannot be created: choose another folder.</translation>
    </message>
    <message>
      <source>Le départ ({departure}) serait avant l’arrivée ({arrival}) : corrigez l’une des deux heures.</source>
      <translation>The departure ({departure}) would be before the arrival ({arrival}): correct one of the two times.</translation>
    </message>
    <message>
      <source>Le départ ({value}) est avant l’arrivée ({arrival}) : le départ n’est pas importé.</source>
      <translation>The departure ({value}) is before the arrival ({arrival}): the departure is not imported.</translation>
    </message>
    <message>
      <source>Le dépôt a été arrêté ; ce qui était déjà copié est entier, et ne sera pas recopié.</source>
      <translation>The deposit was stopped; what was already copied is complete, and will not be copied again.</translation>
    </message>
    <message>
      <source>Le déroulé de {name} est vide : ajoutez ses étapes avant de le répéter.</source>
      <translation>The running order of {name} is empty: add its steps before rehearsing it.</translation>
    </message>
    <message>
      <source>Le déroulé est vide</source>
      <translation>The running order is empty</translation>
    </message>
    <message>
      <source>Le déroulé est vide : ajoutez ses étapes dans l’onglet Déroulé, l’horloge les suivra.</source>
      <translation>The running order is empty: add its steps in the Running order tab, the clock will follow them.</translation>
    </message>
    <message>
      <source>Le déroulé, heure par heure</source>
      <translation>The running order, hour by hour</translation>
    </message>
    <message>
      <source>Le déroulé, les tours et les tables sont repris. Les accords sont redemandés à chacun.</source>
      <translation>The running order, rounds and tables are kept. Everyone is asked for consent again.</translation>
    </message>
    <message numerus="yes">
      <source>Le fichier mélange deux façons d’écrire les accents : %n ligne(s) lue(s) à l’ancienne façon, vérifiez les accents.</source>
      <translation>
        <numerusform>The file mixes two ways of writing accents: %n line read the old way, check its accents.</numerusform>
        <numerusform>The file mixes two ways of writing accents: %n lines read the old way, check their accents.</numerusform>
      </translation>
    </message>
    <message>
      <source>Le fichier ne contient pas le brouillon : corrigez-le, puis exportez encore.</source>
      <translation>The file does not contain the draft: put it right, then export again.</translation>
    </message>
    <message>
      <source>Le fichier {file} de {folder} est ouvert dans un autre programme : fermez-le, puis recommencez.</source>
      <translation>The file {file} in {folder} is open in another program: close it, then start again.</translation>
    </message>
    <message>
      <source>Le fichier {file} est ouvert dans un autre programme : fermez-le, puis recommencez.</source>
      <translation>The file {file} is open in another program: close it, then try again.</translation>
    </message>
    <message>
      <source>Le fichier {file} ne se relit pas comme il a été écrit dans {folder} : recommencez, ou prenez une autre clé.</source>
      <translation>The file {file} does not read back as it was written in {folder}: start again, or use another USB stick.</translation>
    </message>
    <message>
      <source>Le fichier {path} ne peut pas être lu : vérifiez qu’il existe et qu’il est accessible.</source>
      <translation>The file {path} cannot be read: check that it exists and can be opened.</translation>
    </message>
    <message>
      <source>Le fichier {path} ne peut pas être lu : vérifiez son nom et qu’il existe.</source>
      <translation>The file {path} cannot be read: check its name and that it exists.</translation>
    </message>
    <message>
      <source>Le fichier {path} ne peut pas être écrit ({detail}) : choisissez un autre dossier.</source>
      <translation>The file {path} cannot be written ({detail}): choose another folder.</translation>
    </message>
    <message>
      <source>Le fichier {path} n’a pas pu être écrit : choisissez un autre dossier.</source>
      <translation>The file {path} could not be written: choose another folder.</translation>
    </message>
    <message>
      <source>Le fichier {path} n’est pas un document JSON lisible (ligne {line}) : vérifiez-le ou créez-le à nouveau.</source>
      <translation>The file {path} is not a readable JSON document (line {line}): check it or create it again.</translation>
    </message>
    <message>
      <source>Le fichier « {file} » est vide : choisissez celui qui contient la liste.</source>
      <translation>The file “{file}” is empty: choose the one that contains the list.</translation>
    </message>
    <message>
      <source>Le fichier « {file} » ne peut pas être ouvert : fermez-le dans votre tableur, ou demandez le droit de le lire.</source>
      <translation>The file “{file}” cannot be opened: close it in your spreadsheet, or ask for the right to read it.</translation>
    </message>
    <message>
      <source>Le fichier « {file} » n’existe pas ou plus : vérifiez où il se trouve.</source>
      <translation>The file “{file}” does not exist, or no longer does: check where it is.</translation>
    </message>
    <message>
      <source>Le fichier « {file} » pèse {size} Mo, plus que les {most} Mo acceptés : gardez la seule feuille des participants, sans images.</source>
      <translation>The file “{file}” is {size} MB, more than the {most} MB accepted: keep only the participants’ sheet, without pictures.</translation>
    </message>
    <message>
      <source>Le forum</source>
      <translation>The forum</translation>
    </message>
    <message>
      <source>Le forum en chiffres</source>
      <translation>The forum in figures</translation>
    </message>
    <message>
      <source>Le guide n’est pas installé avec cette copie du programme.</source>
      <translation>The guide is not installed with this copy of the program.</translation>
    </message>
    <message>
      <source>Le guide s’ouvre sur la page où vous étiez avec F1</source>
      <translation>The guide opens with F1 at the page you were on</translation>
    </message>
    <message>
      <source>Le moins de rencontres répétées</source>
      <translation>As few repeated encounters as can be</translation>
    </message>
    <message>
      <source>Le nom d’une organisation, dans l’ordre de préférence</source>
      <translation>The name of an organisation, in order of preference</translation>
    </message>
    <message>
      <source>Le nombre de rencontres d’une personne va de {least} à {most}.</source>
      <translation>The number of meetings of a person goes from {least} to {most}.</translation>
    </message>
    <message>
      <source>Le nombre de tables va de {least} à {most}.</source>
      <translation>The number of tables goes from {least} to {most}.</translation>
    </message>
    <message>
      <source>Le nombre de tours va de {least} à {most}.</source>
      <translation>The number of rounds goes from {least} to {most}.</translation>
    </message>
    <message>
      <source>Le partenaire concerné</source>
      <translation>The partner concerned</translation>
    </message>
    <message>
      <source>Le plan</source>
      <translation>The plan</translation>
    </message>
    <message>
      <source>Le plan a été changé à la main depuis</source>
      <translation>The plan was changed by hand since</translation>
    </message>
    <message>
      <source>Le plan dit qui rencontre qui, à quel tour et à quelle table. Il honore le plus de vœux possible, sans laisser personne de côté. Préparez la liste des participants et leurs vœux, puis planifiez.</source>
      <translation>The plan says who meets whom, in which round and at which table. It grants as many wishes as possible, leaving nobody out. Prepare the list of participants and their wishes, then plan.</translation>
    </message>
    <message>
      <source>Le plan est prêt : imprimez le dossier.</source>
      <translation>The plan is ready: print the pack.</translation>
    </message>
    <message numerus="yes">
      <source>Le plan y perdrait au moins %n point(s)</source>
      <translation>
        <numerusform>The plan would lose at least %n point</numerusform>
        <numerusform>The plan would lose at least %n points</numerusform>
      </translation>
    </message>
    <message>
      <source>Le plan {number} est celui qui est suivi : revenez d’abord à un autre.</source>
      <translation>Plan {number} is the one in force: go back to another one first.</translation>
    </message>
    <message>
      <source>Le plan {number} est celui qui sert : choisissez-en un autre avant de le supprimer.</source>
      <translation>Plan {number} is the one in use: choose another one before deleting it.</translation>
    </message>
    <message>
      <source>Le plan {plan} convient à ceux qui sont là.</source>
      <translation>Plan {plan} suits those who are here.</translation>
    </message>
    <message>
      <source>Le plus petit nombre de rencontres ({fewest}) dépasse le plus grand ({most}) : corrigez l’un des deux.</source>
      <translation>The smallest number of meetings ({fewest}) is above the largest ({most}): correct one of the two.</translation>
    </message>
    <message>
      <source>Le premier niveau commence à 0 (min, ici {least}) : écrivez 0.</source>
      <translation>The first level begins at 0 (min, here {least}): write 0.</translation>
    </message>
    <message>
      <source>Le programme regarde de lui-même à chaque ouverture de cette page.</source>
      <translation>The program looks by itself each time this page is opened.</translation>
    </message>
    <message>
      <source>Le programme répartit les présents en tables mélangées, tour après tour, pour que chacun rencontre le plus de monde. Le nombre de tours et la taille des tables se règlent dans le Déroulé.</source>
      <translation>The program spreads those present over mixed tables, round after round, so that everyone meets as many people as possible. The number of rounds and the size of tables are set in the programme.</translation>
    </message>
    <message>
      <source>Le programme sauvegarde de lui-même : en se fermant, toutes les dix minutes de changements, avant un import et avant une restauration. Il garde les dix dernières sauvegardes, et une par jour pendant trente jours.</source>
      <translation>The program backs up by itself: when it closes, every ten minutes of changes, before an import and before a restore. It keeps the last ten backups, and one a day for thirty days.</translation>
    </message>
    <message>
      <source>Le programme se fermera dès que ce sera fini.</source>
      <translation>The program will close as soon as it is done.</translation>
    </message>
    <message>
      <source>Le programme s’est trompé et la commande s’est arrêtée. Ce n’est pas votre faute : envoyez le journal {log} avec votre commande.</source>
      <translation>The program made a mistake and the command stopped. It is not your fault: send the log {log} with your command.</translation>
    </message>
    <message>
      <source>Le public</source>
      <translation>The public</translation>
    </message>
    <message>
      <source>Le questionnaire {path} ne peut pas être lu : vérifiez son nom et qu’il existe.</source>
      <translation>The questionnaire {path} cannot be read: check its name and that it exists.</translation>
    </message>
    <message>
      <source>Le registre des effacements « {file} » est abîmé : rien n’a été changé. Remettez-le en place depuis une copie du dossier, ou renommez-le pour en commencer un autre.</source>
      <translation>The register of erasures “{file}” is damaged: nothing was changed. Put it back from a copy of the folder, or rename it to begin another.</translation>
    </message>
    <message>
      <source>Le responsable du traitement de vos données est {who}. Cette notice dit ce que nous notons, pourquoi, pour combien de temps, et ce que vous pouvez demander.</source>
      <translation>The controller of your data is {who}. This notice says what we note, why, for how long, and what you can ask for.</translation>
    </message>
    <message>
      <source>Le serveur « {file} » ne répond pas : vérifiez le réseau, puis recommencez.</source>
      <translation>The server “{file}” does not answer: check the network, then try again.</translation>
    </message>
    <message>
      <source>Le service d’impression de cet ordinateur ne répond pas : redémarrez-le, ou l’ordinateur, puis recommencez.</source>
      <translation>The printing service of this computer does not answer: restart it, or the computer, then try again.</translation>
    </message>
    <message>
      <source>Le soir même : comptes rendus, votes, plan d’action</source>
      <translation>The same evening: reports, votes, action plan</translation>
    </message>
    <message>
      <source>Le son n’est pas installé sur cet ordinateur.</source>
      <translation>Sound is not installed on this computer.</translation>
    </message>
    <message>
      <source>Le sujet {numbers} y a été joint depuis l’impression : réimprimez la fiche du sujet {number}.</source>
      <translation>Topic {numbers} was merged into it since it was printed: print the card of topic {number} again.</translation>
    </message>
    <message>
      <source>Le sujet {number} a été joint au sujet {into} : c’est lui qui continue.</source>
      <translation>Topic {number} was merged into topic {into}, which goes on.</translation>
    </message>
    <message>
      <source>Le sujet {number} n’a pas de place : donnez-lui-en une d’abord.</source>
      <translation>Topic {number} has no place: give it one first.</translation>
    </message>
    <message>
      <source>Le sujet {number} porte le même titre : joignez les deux, ou précisez l’un des titres.</source>
      <translation>Topic {number} has the same title: merge both, or make one of the titles more precise.</translation>
    </message>
    <message>
      <source>Le système peut éteindre l’écran.</source>
      <translation>The system may switch off the screen.</translation>
    </message>
    <message>
      <source>Le tableau croise les créneaux et les espaces : ajoutez les espaces de la salle, avec leurs places. Les sujets, eux, se notent déjà.</source>
      <translation>The board crosses slots and spaces: add the spaces of the room, with their seats. Topics can be noted down already.</translation>
    </message>
    <message>
      <source>Le tableau n’a pas encore d’espace : ajoutez ceux de la salle.</source>
      <translation>The board has no space yet: add those of the room.</translation>
    </message>
    <message>
      <source>Le tableur a abîmé ce numéro SIREN : recopiez-le depuis sa source, en texte.</source>
      <translation>The spreadsheet damaged this SIREN number: copy it again from its source, as text.</translation>
    </message>
    <message>
      <source>Le tableur a abîmé ce numéro SIRET : recopiez-le depuis sa source, en texte.</source>
      <translation>The spreadsheet damaged this SIRET number: copy it again from its source, as text.</translation>
    </message>
    <message>
      <source>Le temps manque : dites l’essentiel, la suite partira par courriel.</source>
      <translation>Time is short: say what matters most, the rest will follow by e-mail.</translation>
    </message>
    <message>
      <source>Le temps manque : gardez la prochaine date et les remerciements.</source>
      <translation>Time is short: keep the next date and the thanks.</translation>
    </message>
    <message>
      <source>Le temps manque : gardez l’essentiel, ramassez les fiches à la sortie.</source>
      <translation>Time is short: keep to the essentials, collect the slips at the exit.</translation>
    </message>
    <message>
      <source>Le temps manque : photographiez les feuilles avant de débarrasser.</source>
      <translation>Time is short: photograph the sheets before clearing up.</translation>
    </message>
    <message>
      <source>Le temps manque : une seule phrase par table, les feuilles diront le reste.</source>
      <translation>Time is short: one sentence per table, the sheets will say the rest.</translation>
    </message>
    <message>
      <source>Le tenir une seconde fois</source>
      <translation>Hold it a second time</translation>
    </message>
    <message>
      <source>Le texte « {key} » a {length} signes, {most} au plus : raccourcissez-le.</source>
      <translation>The text “{key}” has {length} characters, {most} at most: shorten it.</translation>
    </message>
    <message>
      <source>Le texte « {key} » contient du balisage (« {found} ») : écrivez du texte simple.</source>
      <translation>The text “{key}” contains markup (“{found}”): write plain text.</translation>
    </message>
    <message>
      <source>Le texte « {key} » contient un caractère invisible : tapez-le à nouveau.</source>
      <translation>The text “{key}” contains an invisible character: type it again.</translation>
    </message>
    <message>
      <source>Le texte « {key} » est vide : écrivez-le.</source>
      <translation>The text “{key}” is empty: write it.</translation>
    </message>
    <message>
      <source>Le travail s’est arrêté de lui-même. Rien n’a été changé : vous pouvez recommencer.</source>
      <translation>The work stopped by itself. Nothing was changed: you can start again.</translation>
    </message>
    <message>
      <source>Le type de partenariat « {type} » n’est pas dans partnership_types.</source>
      <translation>The partnership type “{type}” is not in partnership_types.</translation>
    </message>
    <message>
      <source>Le téléphone avait perdu son zéro : {phone}.</source>
      <translation>The phone number had lost its zero: {phone}.</translation>
    </message>
    <message>
      <source>Le vote commence : placez vos points.</source>
      <translation>The vote begins: place your dots.</translation>
    </message>
    <message>
      <source>Le voulaient</source>
      <translation>Wanted it</translation>
    </message>
    <message>
      <source>Le {day} à {time}</source>
      <translation>On {day} at {time}</translation>
    </message>
    <message>
      <source>Lecture des demandes</source>
      <translation>Reading the requests</translation>
    </message>
    <message>
      <source>Lecture des sujets et des vœux</source>
      <translation>Reading topics and wishes</translation>
    </message>
    <message>
      <source>Lecture du journal mural</source>
      <translation>Reading of the wall newspaper</translation>
    </message>
    <message>
      <source>Lecture…</source>
      <translation>Reading…</translation>
    </message>
    <message>
      <source>Les ancres et les renvois YAML (&amp; et *, ici « {name} ») sont refusés : recopiez le texte, ou mettez-le entre guillemets s’il commence par l’un de ces signes.</source>
      <translation>YAML anchors and aliases (&amp; and *, here “{name}”) are refused: copy the text out, or put it in quotation marks if it starts with one of these signs.</translation>
    </message>
    <message>
      <source>Les appels de suivi sont prévus à 1, 3 et 6 mois.</source>
      <translation>Follow-up calls are planned at 1, 3 and 6 months.</translation>
    </message>
    <message>
      <source>Les associations gardent leur table</source>
      <translation>Associations keep their table</translation>
    </message>
    <message>
      <source>Les autres feuilles du classeur ne sont pas lues : {sheets}.</source>
      <translation>The other sheets of the workbook are not read: {sheets}.</translation>
    </message>
    <message>
      <source>Les axes</source>
      <translation>The axes</translation>
    </message>
    <message>
      <source>Les axes, sur 100</source>
      <translation>The axes, out of 100</translation>
    </message>
    <message numerus="yes">
      <source>Les besoins d’accessibilité s’effacent %n jour(s) après l’événement.</source>
      <translation>
        <numerusform>Access needs are erased %n day after the event.</numerusform>
        <numerusform>Access needs are erased %n days after the event.</numerusform>
      </translation>
    </message>
    <message>
      <source>Les comptes rendus s’afficheront ici dès qu’ils arrivent.</source>
      <translation>Reports will be shown here as soon as they arrive.</translation>
    </message>
    <message>
      <source>Les copies de sauvegarde que vous auriez portées ailleurs.</source>
      <translation>Copies of backups that you may have taken elsewhere.</translation>
    </message>
    <message>
      <source>Les deux diagnostics sont ceux de {name} : choisissez celui d’une autre structure.</source>
      <translation>Both diagnoses are those of {name}: choose that of another organisation.</translation>
    </message>
    <message>
      <source>Les documents déjà enregistrés dans {folder} : supprimez ceux qui portent ce nom.</source>
      <translation>Documents already saved in {folder}: delete those that bear this name.</translation>
    </message>
    <message>
      <source>Les documents, le plan et les résultats sont copiés dans le dossier choisi, une clé ou le partage de l’association. Seul ce qui a changé est copié.</source>
      <translation>The documents, the plan and the results are copied into the chosen folder, a USB stick or the association’s share. Only what has changed is copied.</translation>
    </message>
    <message>
      <source>Les données de maintenant sont sauvegardées, puis mises de côté : rien n’est perdu, et vous pourrez y revenir. Les personnes effacées entre-temps le restent. Ctrl+Z ne défait pas une restauration.</source>
      <translation>The present data are backed up, then set aside: nothing is lost, and you can come back to them. People erased since stay erased. Ctrl+Z does not take back a restore.</translation>
    </message>
    <message>
      <source>Les données de {name} sont effacées. Cela ne peut pas être annulé.</source>
      <translation>The data of {name} is erased. This cannot be undone.</translation>
    </message>
    <message>
      <source>Les données de « {file} » n’ont pas pu être mises à jour : elles sont restées comme elles étaient. Prévenez la personne qui a la charge du serveur.</source>
      <translation>The data of “{file}” could not be updated: they stayed as they were. Tell the person who looks after the server.</translation>
    </message>
    <message>
      <source>Les données du {moment} sont revenues. Celles d’avant sont dans « {name} ».</source>
      <translation>The data of {moment} are back. The former ones are in “{name}”.</translation>
    </message>
    <message>
      <source>Les données d’avant sont ici : {path}</source>
      <translation>The former data are here: {path}</translation>
    </message>
    <message>
      <source>Les données n’ont pas pu être ouvertes.</source>
      <translation>The data could not be opened.</translation>
    </message>
    <message>
      <source>Les données n’ont pas été déplacées.</source>
      <translation>The data were not moved.</translation>
    </message>
    <message>
      <source>Les données sont effacées. Un autre programme lit le fichier : leurs dernières traces partiront au prochain démarrage.</source>
      <translation>The data is erased. Another program is reading the file: the last traces will go at the next start.</translation>
    </message>
    <message>
      <source>Les données sont en train d’être écrites par un autre programme : réessayez dans un instant.</source>
      <translation>The data is being written by another program: try again in a moment.</translation>
    </message>
    <message>
      <source>Les données sont sur un serveur, sauvegardé par la personne qui le tient.</source>
      <translation>The data is on a server, backed up by the person who runs it.</translation>
    </message>
    <message>
      <source>Les dossiers d’événement déposés sur une clé ou un partage : déposez-les de nouveau, ou supprimez-les.</source>
      <translation>Event folders deposited on a stick or a share: deposit them again, or delete them.</translation>
    </message>
    <message>
      <source>Les entreprises gardent leur table</source>
      <translation>Companies keep their table</translation>
    </message>
    <message>
      <source>Les feuilles d’émargement sont gardées aussi longtemps que les financeurs les demandent (souvent dix ans), sur papier et à part ; les photographies, à part aussi, jusqu’au retrait de votre accord.</source>
      <translation>Sign-in sheets are kept as long as funders ask for them (often ten years), on paper and apart; photographs, apart too, until you withdraw your consent.</translation>
    </message>
    <message>
      <source>Les feuilles imprimées : détruisez celles que rien n’oblige à garder (émargement).</source>
      <translation>Printed sheets: destroy those that nothing obliges you to keep (sign-in sheets).</translation>
    </message>
    <message>
      <source>Les feuilles {sheets} sont lues ensemble.</source>
      <translation>Sheets {sheets} are read together.</translation>
    </message>
    <message>
      <source>Les groupes d’action et leur premier pas</source>
      <translation>The action groups and their first step</translation>
    </message>
    <message>
      <source>Les guillemets de cette ligne sont mal placés : vérifiez comment elle a été lue.</source>
      <translation>The quotation marks of this line are misplaced: check how it was read.</translation>
    </message>
    <message>
      <source>Les hôtes gardent leur table à partir d’un tour de l’atelier.</source>
      <translation>Hosts keep their table from one round of the workshop on.</translation>
    </message>
    <message>
      <source>Les inscriptions ont changé depuis</source>
      <translation>Registrations have changed since</translation>
    </message>
    <message>
      <source>Les inscriptions ont changé depuis le plan : replanifiez.</source>
      <translation>Registrations have changed since the plan: plan again.</translation>
    </message>
    <message>
      <source>Les inscriptions ou les réglages ont changé depuis : planifiez de nouveau.</source>
      <translation>Registrations or settings have changed since: plan again.</translation>
    </message>
    <message>
      <source>Les inscriptions sont là : composez les tables.</source>
      <translation>Registrations are in: compose the tables.</translation>
    </message>
    <message>
      <source>Les inscriptions sont là : faites le plan des rencontres.</source>
      <translation>The registrations are in: make the meeting plan.</translation>
    </message>
    <message>
      <source>Les listes et les courriels reçus, d’où ces données viennent.</source>
      <translation>The lists and e-mails received, from which this data comes.</translation>
    </message>
    <message>
      <source>Les meilleures rencontres</source>
      <translation>The best meetings</translation>
    </message>
    <message>
      <source>Les notes se saisissent par numéro de badge.</source>
      <translation>Ratings are entered by badge number.</translation>
    </message>
    <message>
      <source>Les objectifs de développement durable vont de 1 à 17.</source>
      <translation>Sustainable development goals go from 1 to 17.</translation>
    </message>
    <message>
      <source>Les offres qui vont avec ce type de partenariat viennent en premier, marquées ★.</source>
      <translation>Offers that go with this type of partnership come first, marked ★.</translation>
    </message>
    <message>
      <source>Les pages à imprimer, par exemple 1-3, 5</source>
      <translation>The pages to print, for example 1-3, 5</translation>
    </message>
    <message>
      <source>Les participants ou les réglages ont changé depuis ce plan.</source>
      <translation>Participants or settings have changed since this plan.</translation>
    </message>
    <message>
      <source>Les participants ou les réglages ont changé pendant le calcul : le plan n’a pas été gardé. Planifiez de nouveau.</source>
      <translation>The participants or the settings changed during the calculation: the plan was not kept. Plan again.</translation>
    </message>
    <message>
      <source>Les participants ou les réglages ont changé pendant le calcul : les tables n’ont pas été gardées. Composez-les de nouveau.</source>
      <translation>Participants or settings changed meanwhile: the tables were not kept. Compose them again.</translation>
    </message>
    <message>
      <source>Les participants, les vœux ou les réglages ont changé depuis ce plan.</source>
      <translation>The participants, wishes or settings have changed since this plan.</translation>
    </message>
    <message>
      <source>Les parties elles-mêmes</source>
      <translation>The parties themselves</translation>
    </message>
    <message>
      <source>Les personnes présentes sont les bonnes</source>
      <translation>Whoever comes are the right people</translation>
    </message>
    <message>
      <source>Les personnes viennent avec leur organisation, ou avec la liste des inscrits d’un événement.</source>
      <translation>People come with their organisation, or with the list of participants of an event.</translation>
    </message>
    <message>
      <source>Les personnes à ne jamais placer ensemble, et les rencontres qui doivent avoir lieu.</source>
      <translation>The people never to be placed together, and the meetings that must take place.</translation>
    </message>
    <message>
      <source>Les principes</source>
      <translation>The principles</translation>
    </message>
    <message>
      <source>Les réglages n’ont pas pu être enregistrés dans {folder} ({detail}). Vérifiez la place libre et les droits sur ce dossier.</source>
      <translation>The settings could not be saved in {folder} ({detail}). Check the free space and your rights on this folder.</translation>
    </message>
    <message>
      <source>Les réponses de chacun restent séparées, et ne sont jamais moyennées sans le dire.</source>
      <translation>Each person’s answers stay separate, and are never averaged without saying so.</translation>
    </message>
    <message>
      <source>Les seuils (min) des niveaux vont en croissant, et celui-ci ({least}) ne dépasse pas le précédent ({before}) : corrigez l’un des deux.</source>
      <translation>The thresholds (min) of the levels go up, and this one ({least}) is not above the one before ({before}): correct one of them.</translation>
    </message>
    <message>
      <source>Les sujets</source>
      <translation>The topics</translation>
    </message>
    <message>
      <source>Les sujets, les vœux ou les espaces ont changé pendant le calcul : la grille n’a pas été gardée. Proposez-en une de nouveau.</source>
      <translation>Topics, choices or spaces changed during the computation: the grid was not kept. Propose one again.</translation>
    </message>
    <message>
      <source>Les tables</source>
      <translation>The tables</translation>
    </message>
    <message>
      <source>Les tables sont prêtes : imprimez le dossier.</source>
      <translation>The tables are ready: print the pack.</translation>
    </message>
    <message>
      <source>Les tours</source>
      <translation>The rounds</translation>
    </message>
    <message>
      <source>Les tours finissent à {last}, soit {late} min après la fin de l’événement : enlevez un tour, raccourcissez-les ou repoussez la fin.</source>
      <translation>The rounds end at {last}, {late} min after the end of the event: remove a round, shorten them or move the end back.</translation>
    </message>
    <message>
      <source>Les tours passés ne concordent pas : {played} annoncés, {found} décrits.</source>
      <translation>The rounds held do not agree: {played} announced, {found} described.</translation>
    </message>
    <message>
      <source>Les valeurs d’une échelle vont de 0 à {most}, dans l’ordre et sans trou : corrigez-les.</source>
      <translation>The values of a scale go from 0 to {most}, in order and with no gap: correct them.</translation>
    </message>
    <message>
      <source>Les votes</source>
      <translation>The votes</translation>
    </message>
    <message>
      <source>Les vœux</source>
      <translation>The wishes</translation>
    </message>
    <message>
      <source>Les {rounds} tours sont passés : il n’y a plus rien à planifier.</source>
      <translation>The {rounds} rounds are over: there is nothing left to plan.</translation>
    </message>
    <message>
      <source>Les étapes</source>
      <translation>The steps</translation>
    </message>
    <message>
      <source>Les étiquettes YAML (ici « {name} ») sont refusées : écrivez la valeur seule, ou mettez le texte entre guillemets s’il commence par un point d’exclamation.</source>
      <translation>YAML tags (here “{name}”) are refused: write the value alone, or put the text in quotation marks if it starts with an exclamation mark.</translation>
    </message>
    <message>
      <source>Les événements où cette organisation est inscrite apparaîtront ici.</source>
      <translation>The events for which this organisation is registered will appear here.</translation>
    </message>
    <message>
      <source>Leurs organisations se rencontrent déjà, par d’autres personnes</source>
      <translation>Their organisations meet already, through other people</translation>
    </message>
    <message>
      <source>Leurs tours sont pris par d’autres rencontres, qui valent autant</source>
      <translation>Their rounds are taken by other meetings, which are worth as much</translation>
    </message>
    <message>
      <source>Lieu</source>
      <translation>Venue</translation>
    </message>
    <message>
      <source>Ligne</source>
      <translation>Line</translation>
    </message>
    <message>
      <source>Ligne du SWOT</source>
      <translation>SWOT line</translation>
    </message>
    <message>
      <source>Ligne d’un SWOT</source>
      <translation>Line of a SWOT</translation>
    </message>
    <message>
      <source>Ligne laissée de côté à votre demande.</source>
      <translation>Line left out at your request.</translation>
    </message>
    <message>
      <source>Ligne {line}, {who} : « {text} »</source>
      <translation>Line {line}, {who}: “{text}”</translation>
    </message>
    <message>
      <source>Ligne {line} : {problem}</source>
      <translation>Line {line}: {problem}</translation>
    </message>
    <message>
      <source>Ligne {line} : {text}</source>
      <translation>Line {line}: {text}</translation>
    </message>
    <message>
      <source>Ligne écrite à la main, sans réponse derrière elle.</source>
      <translation>Line written by hand, with no answer behind it.</translation>
    </message>
    <message>
      <source>Lignes</source>
      <translation>Lines</translation>
    </message>
    <message>
      <source>Lignes de la liste</source>
      <translation>Lines of the list</translation>
    </message>
    <message>
      <source>Lignes montrées par case (vide : {usual})</source>
      <translation>Lines shown per square (empty: {usual})</translation>
    </message>
    <message>
      <source>Liste</source>
      <translation>List</translation>
    </message>
    <message>
      <source>Liste des participants.xlsx</source>
      <translation>List of participants.xlsx</translation>
    </message>
    <message>
      <source>Liste d’attente</source>
      <translation>Waiting list</translation>
    </message>
    <message>
      <source>Liste d’émargement</source>
      <translation>Sign-in sheet</translation>
    </message>
    <message>
      <source>Listes personnelles</source>
      <translation>Personal lists</translation>
    </message>
    <message>
      <source>Livret du forum</source>
      <translation>Booklet of the forum</translation>
    </message>
    <message>
      <source>Locaux, matériel, compétences, bénévoles, financement, mise en relation, visibilité…</source>
      <translation>Premises, equipment, skills, volunteers, funding, introductions, visibility…</translation>
    </message>
    <message>
      <source>Logiciel libre (licence MIT). Il s’appuie sur Qt et PySide6 (LGPL), SQLAlchemy, ReportLab, HiGHS, NumPy, qt-material et les polices Roboto ; les icônes sont de Lucide (licence ISC).</source>
      <translation>Free software (MIT licence). It builds on Qt and PySide6 (LGPL), SQLAlchemy, ReportLab, HiGHS, NumPy, qt-material and the Roboto fonts; the icons are by Lucide (ISC licence).</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Loi</source>
      <translation>Law</translation>
    </message>
    <message>
      <source>Lui donner cette place</source>
      <translation>Give it this place</translation>
    </message>
    <message>
      <source>Lui donner mes coordonnées</source>
      <translation>Give them my contact</translation>
    </message>
    <message>
      <source>L’action</source>
      <translation>The action</translation>
    </message>
    <message>
      <source>L’animateur ou l’animatrice</source>
      <translation>The facilitator</translation>
    </message>
    <message>
      <source>L’annuaire a {known} pour {name} : il est gardé. Corrigez la fiche si le fichier a raison.</source>
      <translation>The directory has {known} for {name}: it is kept. Correct the record if the file is right.</translation>
    </message>
    <message>
      <source>L’annuaire est vide</source>
      <translation>The directory is empty</translation>
    </message>
    <message>
      <source>L’atelier est en pause : l’horloge attend que vous continuiez.</source>
      <translation>The workshop is paused: the clock waits for you to go on.</translation>
    </message>
    <message>
      <source>L’atelier finirait à {last}, après la fin de l’événement ({end}) : enlevez un tour, raccourcissez-les ou repoussez la fin.</source>
      <translation>The workshop would end at {last}, after the end of the event ({end}): take out a round, shorten them or move the end.</translation>
    </message>
    <message>
      <source>L’autre organisation</source>
      <translation>The other organisation</translation>
    </message>
    <message>
      <source>L’axe de contexte « {axis} » ne se note pas : écrivez « scored: false » et un poids de 0.</source>
      <translation>The context axis “{axis}” is not scored: write “scored: false” and a weight of 0.</translation>
    </message>
    <message>
      <source>L’axe « {axis} » est noté avec un poids nul : donnez-lui un poids, ou écrivez « scored: false ».</source>
      <translation>The axis “{axis}” is scored with a weight of zero: give it a weight, or write “scored: false”.</translation>
    </message>
    <message>
      <source>L’axe « {axis} » n’existe pas dans ce questionnaire.</source>
      <translation>The axis “{axis}” does not exist in this questionnaire.</translation>
    </message>
    <message>
      <source>L’endroit où ça se passe est le bon</source>
      <translation>Wherever it happens is the right place</translation>
    </message>
    <message>
      <source>L’entretien se mène à l’aveugle : relâchez « À l’aveugle » pour les montrer.</source>
      <translation>The interview is being held blind: release “Blind” to show them.</translation>
    </message>
    <message numerus="yes">
      <source>L’espace est complet au créneau {slot} (%n place(s))</source>
      <translation>
        <numerusform>The space is full in slot {slot} (%n seat)</numerusform>
        <numerusform>The space is full in slot {slot} (%n seats)</numerusform>
      </translation>
    </message>
    <message>
      <source>L’espace {name}…</source>
      <translation>The space {name}…</translation>
    </message>
    <message>
      <source>L’espace « {name} » ne sert plus : à replacer, {numbers}.</source>
      <translation>The space “{name}” is no longer used: to place again, {numbers}.</translation>
    </message>
    <message>
      <source>L’espace « {space} » ne sert pas au créneau {slot} : choisissez une autre place.</source>
      <translation>The space “{space}” is not used in slot {slot}: choose another place.</translation>
    </message>
    <message>
      <source>L’espace « {space} » ne sert plus au créneau {slot} : déplacez ce sujet.</source>
      <translation>The space “{space}” is no longer used in slot {slot}: move this topic.</translation>
    </message>
    <message>
      <source>L’horloge a continué pendant que le programme était fermé.</source>
      <translation>The clock went on while the program was closed.</translation>
    </message>
    <message>
      <source>L’horloge attend l’heure de cette étape. Pour commencer tout de suite : « Étape suivante ».</source>
      <translation>The clock waits for the time of this step. To begin at once: “Next step”.</translation>
    </message>
    <message>
      <source>L’horloge d’un atelier tourne. Elle continuera, mais plus rien ne sonnera et l’écran projeté se fermera, jusqu’à ce que vous rouvriez le programme.</source>
      <translation>The clock of a workshop is running. It will go on, but nothing will ring any more and the projected screen will close until you open the program again.</translation>
    </message>
    <message>
      <source>L’horloge d’une soirée tourne. Elle continuera, mais plus rien ne sonnera et l’écran projeté se fermera, jusqu’à ce que vous rouvriez le programme.</source>
      <translation>The clock of an evening is running. It will go on, but nothing will ring any more and the projected screen will close, until you open the program again.</translation>
    </message>
    <message>
      <source>L’horloge d’une séance tourne. Elle continuera, mais plus rien ne sonnera et l’écran projeté se fermera, jusqu’à ce que vous rouvriez le programme.</source>
      <translation>The clock of a session is running. It will go on, but nothing will ring any more and the projected screen will close, until you open the program again.</translation>
    </message>
    <message>
      <source>L’horloge revient avant la première cloche, et les heures notées sont oubliées.</source>
      <translation>The clock goes back to before the first bell, and the times noted are forgotten.</translation>
    </message>
    <message>
      <source>L’hôte de la table</source>
      <translation>The host of the table</translation>
    </message>
    <message>
      <source>L’hôte est absent : quelqu’un lit la feuille de la table à voix haute.</source>
      <translation>The host is missing: somebody reads the sheet of the table aloud.</translation>
    </message>
    <message>
      <source>L’identifiant « {name} » sert déjà plus haut : donnez-en un autre.</source>
      <translation>The identifier “{name}” is already used above: give another one.</translation>
    </message>
    <message>
      <source>L’impact et l’effort vont de {least} à {most}.</source>
      <translation>Impact and effort go from {least} to {most}.</translation>
    </message>
    <message>
      <source>L’impression a été arrêtée ; les documents déjà terminés sont gardés.</source>
      <translation>Printing was stopped; the documents already finished are kept.</translation>
    </message>
    <message>
      <source>L’imprimante « {printer} » ne répond pas : vérifiez son câble ou son réseau, puis recommencez.</source>
      <translation>The printer “{printer}” does not answer: check its cable or its network, then try again.</translation>
    </message>
    <message>
      <source>L’imprimante « {printer} » n’a pas pris le document ({detail}) : vérifiez-la, ou choisissez-en une autre.</source>
      <translation>The printer “{printer}” did not take the document ({detail}): check it, or choose another one.</translation>
    </message>
    <message>
      <source>L’imprimante « {printer} » n’est plus là : vérifiez qu’elle est branchée et allumée, ou choisissez-en une autre.</source>
      <translation>The printer “{printer}” is no longer there: check that it is plugged in and switched on, or choose another one.</translation>
    </message>
    <message>
      <source>L’imprimante « {printer} » refuse les documents : faites-la reprendre dans les réglages du système, ou choisissez-en une autre.</source>
      <translation>The printer “{printer}” refuses documents: resume it in the settings of the system, or choose another one.</translation>
    </message>
    <message>
      <source>L’intervenant ou l’intervenante</source>
      <translation>The speaker</translation>
    </message>
    <message>
      <source>L’ont demandé sans pouvoir y aller : {names}</source>
      <translation>Asked for it and could not attend: {names}</translation>
    </message>
    <message>
      <source>L’ont manqué</source>
      <translation>Missed it</translation>
    </message>
    <message>
      <source>L’organisation</source>
      <translation>The organisation</translation>
    </message>
    <message>
      <source>L’organisation elle-même</source>
      <translation>The organisation itself</translation>
    </message>
    <message>
      <source>L’organisation n’est pas écrite : d’après l’adresse, c’est {known}.</source>
      <translation>The organisation is not written: judging by the address, it is {known}.</translation>
    </message>
    <message>
      <source>L’échelle « {scale} » n’existe pas dans ce questionnaire : reprenez l’identifiant d’une échelle.</source>
      <translation>The scale “{scale}” does not exist in this questionnaire: use the identifier of a scale.</translation>
    </message>
    <message>
      <source>L’écran clignotera à chaque cloche. Gardez une vraie cloche sous la main.</source>
      <translation>The screen will flash at each bell. Keep a real bell at hand.</translation>
    </message>
    <message>
      <source>L’écran restera allumé pendant la soirée.</source>
      <translation>The screen will stay on during the evening.</translation>
    </message>
    <message>
      <source>L’écran {display} ne répond pas : la fenêtre ne peut pas s’ouvrir. Vérifiez la variable DISPLAY, ou ouvrez une session graphique.</source>
      <translation>The screen {display} does not answer: the window cannot open. Check the DISPLAY variable, or open a graphical session.</translation>
    </message>
    <message>
      <source>L’équipe et les animateurs de l’événement. Les autres participants lisent votre nom, votre organisation, votre fonction, et ce qu’elle cherche et propose ; votre courriel et votre téléphone, seulement si vous l’acceptez l’un et l’autre.</source>
      <translation>The team and the facilitators of the event. The other participants read your name, your organisation, your role, and what it looks for and offers; your email and your phone number, only if you both agree.</translation>
    </message>
    <message>
      <source>L’étape « {axis} » finit par s’attendre elle-même : corrigez ses « after ».</source>
      <translation>The step “{axis}” ends up waiting for itself: correct its “after” lines.</translation>
    </message>
    <message>
      <source>L’événement</source>
      <translation>The event</translation>
    </message>
    <message>
      <source>L’événement finirait à {end}, avant de commencer à {start} : corrigez l’une des deux heures.</source>
      <translation>The event would end at {end}, before it starts at {start}: correct one of the two times.</translation>
    </message>
    <message>
      <source>L’événement n’a pas de date : l’horloge ne dira ni l’avance ni le retard, et n’attendra aucune heure fixe.</source>
      <translation>The event has no date: the clock will say neither early nor late, and will wait for no fixed time.</translation>
    </message>
    <message>
      <source>Ma fiche de notes</source>
      <translation>My rating sheet</translation>
    </message>
    <message>
      <source>Mains comptées : personne n’est connu par son nom.</source>
      <translation>Hands counted: nobody is known by name.</translation>
    </message>
    <message>
      <source>Mains levées, ou points posés</source>
      <translation>Hands raised, or dots placed</translation>
    </message>
    <message>
      <source>Maintenant</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>Maintenant : créneau {number} sur {count}</source>
      <translation>Now: slot {number} of {count}</translation>
    </message>
    <message>
      <source>Maintenant : {what}</source>
      <translation>Now: {what}</translation>
    </message>
    <message>
      <source>Manque</source>
      <translation>Missing</translation>
    </message>
    <message>
      <source>Marché</source>
      <translation>Market</translation>
    </message>
    <message>
      <source>Marquer absents ceux qui ne sont pas arrivés ({count})</source>
      <translation>Mark as absent those who have not arrived ({count})</translation>
    </message>
    <message>
      <source>Marquer absents : {name}</source>
      <translation>Mark as absent: {name}</translation>
    </message>
    <message>
      <source>Masquer ce message</source>
      <translation>Hide this message</translation>
    </message>
    <message>
      <source>Matériel</source>
      <translation>Material</translation>
    </message>
    <message>
      <source>Meilleur score d’abord</source>
      <translation>Best score first</translation>
    </message>
    <message>
      <source>Membre du conseil d’administration</source>
      <translation>Board member</translation>
    </message>
    <message>
      <source>Menaces</source>
      <translation>Threats</translation>
    </message>
    <message>
      <source>Mener l’atelier ainsi</source>
      <translation>Run the workshop this way</translation>
    </message>
    <message>
      <source>Mener l’atelier en « {name} »</source>
      <translation>Run the workshop as “{name}”</translation>
    </message>
    <message>
      <source>Mener l’atelier sans méthode</source>
      <translation>Run the workshop without a method</translation>
    </message>
    <message>
      <source>Mené par</source>
      <translation>Led by</translation>
    </message>
    <message>
      <source>Merci à toutes et à tous, et à bientôt !</source>
      <translation>Thank you all, and see you soon!</translation>
    </message>
    <message>
      <source>Merci à toutes et à tous ! Laissez les feuilles sur les tables, la synthèse suivra.</source>
      <translation>Thank you all! Leave the sheets on the tables, the synthesis will follow.</translation>
    </message>
    <message>
      <source>Mes contacts de la soirée</source>
      <translation>My contacts of the evening</translation>
    </message>
    <message>
      <source>Mes notes</source>
      <translation>My notes</translation>
    </message>
    <message>
      <source>Mes points</source>
      <translation>My dots</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Message à projeter</source>
      <translation>Message to show on the projector</translation>
    </message>
    <message>
      <source>Mettre de côté</source>
      <translation>Set aside</translation>
    </message>
    <message>
      <source>Mettre de côté {number} {title}</source>
      <translation>Put {number} {title} aside</translation>
    </message>
    <message>
      <source>Mettre en pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Mettre l’horloge en pause</source>
      <translation>Pause the clock</translation>
    </message>
    <message>
      <source>Mettre {name} dans la file des annonces</source>
      <translation>Put {name} into the announcing queue</translation>
    </message>
    <message numerus="yes">
      <source>Mettre à jour %n participant(s)</source>
      <translation>
        <numerusform>Update %n participant</numerusform>
        <numerusform>Update %n participants</numerusform>
      </translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Minutes de la mise en commun</source>
      <translation>Minutes of the harvest</translation>
    </message>
    <message>
      <source>Minutes par tour</source>
      <translation>Minutes per round</translation>
    </message>
    <message>
      <source>Minutes pour changer de table</source>
      <translation>Minutes to change tables</translation>
    </message>
    <message>
      <source>Minutes, de … à …</source>
      <translation>Minutes, from … to …</translation>
    </message>
    <message>
      <source>Mise de côté par une restauration</source>
      <translation>Set aside by a restore</translation>
    </message>
    <message>
      <source>Mise en &amp;commun</source>
      <translation>&amp;Harvest</translation>
    </message>
    <message>
      <source>Mise en commun</source>
      <translation>Harvest</translation>
    </message>
    <message>
      <source>Mise en commun : une minute par table</source>
      <translation>Harvest: one minute per table</translation>
    </message>
    <message>
      <source>Mise à jour des données</source>
      <translation>Updating the data</translation>
    </message>
    <message>
      <source>Mise à jour des données en cours…</source>
      <translation>Updating the data…</translation>
    </message>
    <message>
      <source>Mode d’emploi</source>
      <translation>Instructions</translation>
    </message>
    <message>
      <source>Modifier</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>Modifier la cellule choisie, quand elle peut l’être</source>
      <translation>Edit the chosen cell, when it can be</translation>
    </message>
    <message>
      <source>Modifier la ligne (Entrée)</source>
      <translation>Edit the line (Enter)</translation>
    </message>
    <message>
      <source>Modifier la personne qui répond</source>
      <translation>Edit the person answering</translation>
    </message>
    <message>
      <source>Modifier la piste : {name}</source>
      <translation>Edit the lead: {name}</translation>
    </message>
    <message>
      <source>Modifier le brouillon du questionnaire : {name}</source>
      <translation>Change the draft of the questionnaire: {name}</translation>
    </message>
    <message>
      <source>Modifier le diagnostic : {name}</source>
      <translation>Edit the diagnosis: {name}</translation>
    </message>
    <message>
      <source>Modifier le déroulé de {name}</source>
      <translation>Edit the running order of {name}</translation>
    </message>
    <message>
      <source>Modifier le groupe d’action « {name} »</source>
      <translation>Change the action group “{name}”</translation>
    </message>
    <message>
      <source>Modifier l’action « {name} »</source>
      <translation>Change the action “{name}”</translation>
    </message>
    <message>
      <source>Modifier l’inscription de {name}</source>
      <translation>Edit the registration of {name}</translation>
    </message>
    <message>
      <source>Modifier l’événement {name}</source>
      <translation>Edit the event {name}</translation>
    </message>
    <message>
      <source>Modifier un besoin ou une offre</source>
      <translation>Edit a need or an offer</translation>
    </message>
    <message>
      <source>Modifier un besoin ou une offre de {name}</source>
      <translation>Edit a need or an offer of {name}</translation>
    </message>
    <message>
      <source>Modifier une action du plan : {name}</source>
      <translation>Edit an action of the plan: {name}</translation>
    </message>
    <message>
      <source>Modifier une ligne du SWOT : {name}</source>
      <translation>Edit a SWOT line: {name}</translation>
    </message>
    <message>
      <source>Modifier une personne</source>
      <translation>Edit a person</translation>
    </message>
    <message>
      <source>Modifier une personne qui répond : {name}</source>
      <translation>Edit a person answering: {name}</translation>
    </message>
    <message>
      <source>Modifier une étape</source>
      <translation>Edit a step</translation>
    </message>
    <message>
      <source>Modifier {name}</source>
      <translation>Edit {name}</translation>
    </message>
    <message>
      <source>Modifier « {name} » dans le déroulé</source>
      <translation>Edit “{name}” in the running order</translation>
    </message>
    <message>
      <source>Modifier… (F2)</source>
      <translation>Edit… (F2)</translation>
    </message>
    <message>
      <source>Modifié à la main</source>
      <translation>Changed by hand</translation>
    </message>
    <message>
      <source>Modèle enregistré : {path}</source>
      <translation>Template saved: {path}</translation>
    </message>
    <message>
      <source>Moi</source>
      <translation>Me</translation>
    </message>
    <message>
      <source>Moins de cinq réponses : rien n’en est dit.</source>
      <translation>Fewer than five answers: nothing is said of them.</translation>
    </message>
    <message>
      <source>Mois</source>
      <translation>Month</translation>
    </message>
    <message>
      <source>Moment</source>
      <translation>Moment</translation>
    </message>
    <message>
      <source>Monter</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Monter la carte (Alt+↑)</source>
      <translation>Move the card up (Alt+↑)</translation>
    </message>
    <message>
      <source>Monter la ligne (Alt+↑)</source>
      <translation>Move the line up (Alt+↑)</translation>
    </message>
    <message>
      <source>Monter la question</source>
      <translation>Move the question up</translation>
    </message>
    <message>
      <source>Monter l’action (Alt+↑)</source>
      <translation>Move the action up (Alt+↑)</translation>
    </message>
    <message>
      <source>Montrer aussi les appels faits</source>
      <translation>Also show calls already made</translation>
    </message>
    <message>
      <source>Montrer les lignes retirées</source>
      <translation>Show removed lines</translation>
    </message>
    <message>
      <source>Montrer toutes les questions de l’axe</source>
      <translation>Show all the questions of the axis</translation>
    </message>
    <message>
      <source>Montrer à la salle la question seule, sans aucune réponse</source>
      <translation>Show the room the question alone, without any answer</translation>
    </message>
    <message numerus="yes">
      <source>Moyenne anonyme de %n structure(s).</source>
      <translation>
        <numerusform>Anonymous average of %n organisation.</numerusform>
        <numerusform>Anonymous average of %n organisations.</numerusform>
      </translation>
    </message>
    <message>
      <source>Moyenne sur 3</source>
      <translation>Mean out of 3</translation>
    </message>
    <message>
      <source>Média</source>
      <translation>Media</translation>
    </message>
    <message>
      <source>Méthode</source>
      <translation>Method</translation>
    </message>
    <message>
      <source>Méthodes d’animation</source>
      <translation>Methods</translation>
    </message>
    <message>
      <source>Méthode : {author}. Texte original.</source>
      <translation>Method: {author}. Original wording.</translation>
    </message>
    <message>
      <source>Même nom qu’à la ligne {other}, mais une autre adresse : ce sont deux personnes.</source>
      <translation>Same name as on line {other}, but another address: they are two people.</translation>
    </message>
    <message>
      <source>Même score</source>
      <translation>Same score</translation>
    </message>
    <message>
      <source>Même territoire</source>
      <translation>Same territory</translation>
    </message>
    <message>
      <source>Même territoire : {territory}</source>
      <translation>Same territory: {territory}</translation>
    </message>
    <message>
      <source>N</source>
      <translation>N</translation>
    </message>
    <message>
      <source>N non concerné</source>
      <translation>N not applicable</translation>
    </message>
    <message>
      <source>N · Sans objet</source>
      <translation>N · Not applicable</translation>
    </message>
    <message>
      <source>NA&amp;F</source>
      <translation>NA&amp;F</translation>
    </message>
    <message>
      <source>NAF</source>
      <translation>NAF</translation>
    </message>
    <message>
      <source>Nature</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Navigation</source>
      <translation>Navigation</translation>
    </message>
    <message>
      <source>Ne jamais placer avec</source>
      <translation>Never place with</translation>
    </message>
    <message>
      <source>Ne jamais placer ensemble {one} et {other}</source>
      <translation>Never place {one} and {other} together</translation>
    </message>
    <message>
      <source>Ne jamais placer ensemble…</source>
      <translation>Never place together…</translation>
    </message>
    <message>
      <source>Ne pas fermer</source>
      <translation>Do not close</translation>
    </message>
    <message>
      <source>Ne pas importer</source>
      <translation>Do not import</translation>
    </message>
    <message>
      <source>Ne plus utiliser</source>
      <translation>Stop using</translation>
    </message>
    <message>
      <source>Ne plus utiliser la table {table}</source>
      <translation>Stop using table {table}</translation>
    </message>
    <message>
      <source>Ne rien changer</source>
      <translation>Change nothing</translation>
    </message>
    <message>
      <source>Ne sait pas</source>
      <translation>Don’t know</translation>
    </message>
    <message>
      <source>Neuf questionnaires, au clavier ou sur papier ; on s’arrête, un autre reprend.</source>
      <translation>Nine questionnaires, by keyboard or on paper; one stops, another goes on.</translation>
    </message>
    <message>
      <source>Ni besoin et offre qui se répondent, ni territoire, ni ODD communs pour l’instant.</source>
      <translation>No matching need and offer, no territory and no SDG in common yet.</translation>
    </message>
    <message>
      <source>Ni besoin ni offre pour l’instant</source>
      <translation>No need or offer yet</translation>
    </message>
    <message>
      <source>Ni courriel, ni téléphone, ni remarque, dans aucun fichier</source>
      <translation>No email, no phone number, no remark, in any file</translation>
    </message>
    <message>
      <source>Ni jugement, ni donnée sensible</source>
      <translation>No judgement, no sensitive data</translation>
    </message>
    <message>
      <source>Ni organisation, ni nom, ni adresse : la ligne n’est pas importée. Complétez-la.</source>
      <translation>No organisation, name or address: the line is not imported. Complete it.</translation>
    </message>
    <message>
      <source>Niveau</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Niveau non établi : trop peu de réponses</source>
      <translation>Level not established: too few answers</translation>
    </message>
    <message>
      <source>Niveau à partir de {points} : {name}</source>
      <translation>Level from {points}: {name}</translation>
    </message>
    <message>
      <source>Niveaux et règles</source>
      <translation>Levels and rules</translation>
    </message>
    <message>
      <source>Nom</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Nom &amp;court</source>
      <translation>Short n&amp;ame</translation>
    </message>
    <message>
      <source>Nom (facultatif)</source>
      <translation>Name (optional)</translation>
    </message>
    <message>
      <source>Nom affiché au public</source>
      <translation>Name shown to the public</translation>
    </message>
    <message>
      <source>Nom court</source>
      <translation>Short name</translation>
    </message>
    <message>
      <source>Nom de famille</source>
      <translation>Surname</translation>
    </message>
    <message>
      <source>Nom de la table</source>
      <translation>Name of the table</translation>
    </message>
    <message>
      <source>Nom de l’association</source>
      <translation>Name of the association</translation>
    </message>
    <message>
      <source>Nom de l’organisation</source>
      <translation>Name of the organisation</translation>
    </message>
    <message>
      <source>Nom de qui a payé</source>
      <translation>Last name of who paid</translation>
    </message>
    <message>
      <source>Nom du groupe</source>
      <translation>Name of the cluster</translation>
    </message>
    <message>
      <source>Nom du groupe {letter}</source>
      <translation>Name of cluster {letter}</translation>
    </message>
    <message>
      <source>Nom du niveau</source>
      <translation>Name of the level</translation>
    </message>
    <message>
      <source>Nom du thème</source>
      <translation>Name of the theme</translation>
    </message>
    <message>
      <source>Nom du type</source>
      <translation>Name of the type</translation>
    </message>
    <message>
      <source>Nom et adresse électronique imprimés sur la note d’information remise aux participants.</source>
      <translation>Name and email address printed on the privacy notice given to participants.</translation>
    </message>
    <message>
      <source>Nom et places…</source>
      <translation>Name and seats…</translation>
    </message>
    <message>
      <source>Nom et prénom</source>
      <translation>Full name</translation>
    </message>
    <message>
      <source>Nom et question de la table {table}</source>
      <translation>Name and question of table {table}</translation>
    </message>
    <message>
      <source>Nom et question de la table…</source>
      <translation>Name and question of the table…</translation>
    </message>
    <message>
      <source>Nom, organisation ou badge</source>
      <translation>Name, organisation or badge</translation>
    </message>
    <message>
      <source>Nom, organisation ou numéro de badge</source>
      <translation>Name, organisation or badge number</translation>
    </message>
    <message>
      <source>Nom, ou quelques lettres d’une personne de l’annuaire</source>
      <translation>Name, or a few letters of a person in the directory</translation>
    </message>
    <message>
      <source>Nombre de personnes</source>
      <translation>Number of people</translation>
    </message>
    <message>
      <source>Nombre de personnes de votre organisation</source>
      <translation>Number of people from your organisation</translation>
    </message>
    <message>
      <source>Nombre de rencontres au moins</source>
      <translation>Fewest meetings</translation>
    </message>
    <message>
      <source>Nombre de rencontres au plus</source>
      <translation>Most meetings</translation>
    </message>
    <message>
      <source>Nombre de rencontres à la fois</source>
      <translation>Number of meetings at a time</translation>
    </message>
    <message>
      <source>Nombre de représentants</source>
      <translation>Number of representatives</translation>
    </message>
    <message>
      <source>Nombre de tables</source>
      <translation>Number of tables</translation>
    </message>
    <message>
      <source>Nombre de tour&amp;s</source>
      <translation>Number o&amp;f rounds</translation>
    </message>
    <message>
      <source>Nombre de tours</source>
      <translation>Number of rounds</translation>
    </message>
    <message>
      <source>Nommer le groupe de cartes « {name} »</source>
      <translation>Name the cluster “{name}”</translation>
    </message>
    <message>
      <source>Noms séparés par ;</source>
      <translation>Names separated by ;</translation>
    </message>
    <message>
      <source>Non</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Non concerné</source>
      <translation>Not applicable</translation>
    </message>
    <message>
      <source>Non saisi : {list}.</source>
      <translation>Not entered: {list}.</translation>
    </message>
    <message>
      <source>Non-Inscrit</source>
      <translation>Unregistered</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note de 1 à 4</source>
      <translation>Rating, 1 to 4</translation>
    </message>
    <message>
      <source>Note de l’animateur</source>
      <translation>Facilitator’s note</translation>
    </message>
    <message>
      <source>Note moyenne donnée : {side}</source>
      <translation>Average rating given: {side}</translation>
    </message>
    <message>
      <source>Noter</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Noter des points : {name}</source>
      <translation>Note dots: {name}</translation>
    </message>
    <message>
      <source>Noter le cercle de clôture</source>
      <translation>Note the closing circle</translation>
    </message>
    <message>
      <source>Noter le retard</source>
      <translation>Note the late arrival</translation>
    </message>
    <message>
      <source>Noter le vote de {name}</source>
      <translation>Note the vote of {name}</translation>
    </message>
    <message>
      <source>Noter l’accord de {name}</source>
      <translation>Note the consent of {name}</translation>
    </message>
    <message>
      <source>Noter l’appel</source>
      <translation>Note the call</translation>
    </message>
    <message>
      <source>Noter l’appel de suivi : {name}</source>
      <translation>Note the follow-up call: {name}</translation>
    </message>
    <message>
      <source>Noter l’heure d’un tour</source>
      <translation>Note the time of a round</translation>
    </message>
    <message>
      <source>Noter un accord de diffusion : {name}</source>
      <translation>Note a consent to share: {name}</translation>
    </message>
    <message>
      <source>Noter un indicateur : {name}</source>
      <translation>Note an indicator: {name}</translation>
    </message>
    <message>
      <source>Noter « {name} »</source>
      <translation>Note “{name}”</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes 3 et 4, en %</source>
      <translation>Ratings of 3 and 4, in %</translation>
    </message>
    <message>
      <source>Notes de 1 à 4</source>
      <translation>Ratings from 1 to 4</translation>
    </message>
    <message>
      <source>Notes de l’entretien. N’écrivez ni jugement ni donnée sensible.</source>
      <translation>Interview notes. Write neither judgements nor sensitive data.</translation>
    </message>
    <message>
      <source>Notes des rencontres, de 1 à 4</source>
      <translation>Ratings of the meetings, from 1 to 4</translation>
    </message>
    <message>
      <source>Notes et changement de table</source>
      <translation>Ratings and change of table</translation>
    </message>
    <message>
      <source>Notes inventées pour la répétition</source>
      <translation>Ratings made up for the rehearsal</translation>
    </message>
    <message>
      <source>Notes saisies</source>
      <translation>Ratings entered</translation>
    </message>
    <message>
      <source>Notez votre envie de donner suite, de 1 à 4, sur votre fiche, puis rejoignez la table suivante.</source>
      <translation>Rate your wish to take it further, from 1 to 4, on your slip, then go to the next table.</translation>
    </message>
    <message>
      <source>Notice d’information sur les données</source>
      <translation>Privacy notice</translation>
    </message>
    <message>
      <source>Notre question</source>
      <translation>Our question</translation>
    </message>
    <message numerus="yes">
      <source>Nous ne notons ni opinion, ni religion, ni appartenance syndicale, ni donnée de santé. Un besoin d’accessibilité n’est noté que si vous le dites, et il s’efface de lui-même %n jour(s) après l’événement.</source>
      <translation>
        <numerusform>We note no opinion, no religion, no union membership, no health data. An access need is noted only if you tell us, and it erases itself %n day after the event.</numerusform>
        <numerusform>We note no opinion, no religion, no union membership, no health data. An access need is noted only if you tell us, and it erases itself %n days after the event.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nous passons à : {title}, avec {speaker}.</source>
      <translation>We move on to: {title}, with {speaker}.</translation>
    </message>
    <message>
      <source>Nous passons à : {title}.</source>
      <translation>We move on to: {title}.</translation>
    </message>
    <message>
      <source>Nous serons heureux de vous accueillir. Le déroulé de la réunion est au dos.</source>
      <translation>We look forward to welcoming you. The running order of the meeting is overleaf.</translation>
    </message>
    <message>
      <source>Nous écoutons maintenant : {title}. Gardez vos questions pour la suite.</source>
      <translation>Now we listen to: {title}. Please keep your questions for later.</translation>
    </message>
    <message>
      <source>Nouveau diagnostic</source>
      <translation>New diagnosis</translation>
    </message>
    <message>
      <source>Nouveau groupe</source>
      <translation>New cluster</translation>
    </message>
    <message>
      <source>Nouveau groupe d’action</source>
      <translation>New action group</translation>
    </message>
    <message>
      <source>Nouveau groupe, puis Entrée</source>
      <translation>New cluster, then Enter</translation>
    </message>
    <message>
      <source>Nouveau niveau</source>
      <translation>New level</translation>
    </message>
    <message>
      <source>Nouveau plan à partir du tour {round}</source>
      <translation>New plan from round {round}</translation>
    </message>
    <message>
      <source>Nouveau sujet</source>
      <translation>New topic</translation>
    </message>
    <message>
      <source>Nouveau thème</source>
      <translation>New theme</translation>
    </message>
    <message>
      <source>Nouvel axe</source>
      <translation>New axis</translation>
    </message>
    <message>
      <source>Nouvel espace</source>
      <translation>New space</translation>
    </message>
    <message>
      <source>Nouvel événement</source>
      <translation>New event</translation>
    </message>
    <message>
      <source>Nouvelle action</source>
      <translation>New action</translation>
    </message>
    <message>
      <source>Nouvelle action : ce qui est à faire</source>
      <translation>New action: what is to be done</translation>
    </message>
    <message>
      <source>Nouvelle personne</source>
      <translation>New person</translation>
    </message>
    <message>
      <source>Nouvelle personne : {text}</source>
      <translation>New person: {text}</translation>
    </message>
    <message>
      <source>Nouvelle piste</source>
      <translation>New lead</translation>
    </message>
    <message>
      <source>Nouvelle question</source>
      <translation>New question</translation>
    </message>
    <message>
      <source>Numéro RNA</source>
      <translation>RNA number</translation>
    </message>
    <message>
      <source>Numéro SIREN</source>
      <translation>SIREN number</translation>
    </message>
    <message>
      <source>Numéro SIRET</source>
      <translation>SIRET number</translation>
    </message>
    <message>
      <source>Numéro de badge</source>
      <translation>Badge number</translation>
    </message>
    <message>
      <source>Numéro de la table perdue, ou retrouvée</source>
      <translation>Number of the table lost, or found again</translation>
    </message>
    <message>
      <source>Numéro de l’autre sujet</source>
      <translation>Number of the other topic</translation>
    </message>
    <message>
      <source>Numéro du sujet qui continue</source>
      <translation>Number of the topic that goes on</translation>
    </message>
    <message>
      <source>Numéros de badge</source>
      <translation>Badge numbers</translation>
    </message>
    <message>
      <source>Numéros de table</source>
      <translation>Table numbers</translation>
    </message>
    <message>
      <source>Numéros des sujets choisis</source>
      <translation>Numbers of the topics chosen</translation>
    </message>
    <message>
      <source>N°</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>N° &amp;RNA</source>
      <translation>&amp;RNA no.</translation>
    </message>
    <message>
      <source>N° RNA</source>
      <translation>RNA no.</translation>
    </message>
    <message>
      <source>N° de badge</source>
      <translation>Badge no.</translation>
    </message>
    <message>
      <source>N° et points : 12 3 ; 7 +2</source>
      <translation>No. and dots: 12 3; 7 +2</translation>
    </message>
    <message>
      <source>N’est plus hôte</source>
      <translation>Hosts no more</translation>
    </message>
    <message>
      <source>N’écrivez pas de jugement ni de donnée sensible.</source>
      <translation>Write no judgement and no sensitive data.</translation>
    </message>
    <message>
      <source>ODD</source>
      <translation>SDGs</translation>
    </message>
    <message>
      <source>ODD communs</source>
      <translation>SDGs in common</translation>
    </message>
    <message>
      <source>ODD communs : {odd}</source>
      <translation>SDGs in common: {odd}</translation>
    </message>
    <message>
      <source>ODD en commun : {numbers}</source>
      <translation>SDGs in common: {numbers}</translation>
    </message>
    <message>
      <source>Objectifs de développement durable (numéros)</source>
      <translation>Sustainable Development Goals (numbers)</translation>
    </message>
    <message>
      <source>Objet</source>
      <translation>Purpose</translation>
    </message>
    <message>
      <source>Offre</source>
      <translation>Offer</translation>
    </message>
    <message>
      <source>Offre de l’annuaire qui y répond</source>
      <translation>Offer from the directory that meets it</translation>
    </message>
    <message>
      <source>Offres</source>
      <translation>Offers</translation>
    </message>
    <message>
      <source>Offre : {offer}</source>
      <translation>Offer: {offer}</translation>
    </message>
    <message>
      <source>On change de table : cherchez votre nom à l’écran. Les feuilles restent.</source>
      <translation>Change tables: look for your name on the screen. The sheets stay.</translation>
    </message>
    <message>
      <source>On change de table : les hôtes restent, les autres suivent l’écran.</source>
      <translation>Change tables: hosts stay, the others follow the screen.</translation>
    </message>
    <message>
      <source>On change : la parole est aux entreprises. Les associations écoutent.</source>
      <translation>We switch: companies now speak. Associations listen.</translation>
    </message>
    <message>
      <source>On change : la parole est à la personne qui vient d’arriver à la table.</source>
      <translation>We switch: the person who has just arrived at the table now speaks.</translation>
    </message>
    <message>
      <source>On compte de 0 à {most} mains.</source>
      <translation>One counts from 0 to {most} hands.</translation>
    </message>
    <message>
      <source>On compte de 0 à {most} personnes.</source>
      <translation>From 0 to {most} people are counted.</translation>
    </message>
    <message>
      <source>On fait le point à 1 mois et à 3 mois, pas à {months} : choisissez l’un des deux.</source>
      <translation>Actions are checked after 1 month and after 3 months, not after {months}: choose one of the two.</translation>
    </message>
    <message>
      <source>On ne peut pas écrire dans {folder}. Choisissez un autre dossier pour les documents.</source>
      <translation>Nothing can be written in {folder}. Choose another folder for the documents.</translation>
    </message>
    <message>
      <source>On ne vous entend pas : levez-vous, ou montrez une pancarte « 1 min ».</source>
      <translation>They do not hear you: stand up, or show a “1 min” sign.</translation>
    </message>
    <message>
      <source>On ne vous entend pas : passez d’un espace à l’autre.</source>
      <translation>You cannot be heard: go from one space to the other.</translation>
    </message>
    <message>
      <source>On peut consulter et imprimer, pas modifier : deux programmes qui y écrivent perdraient des saisies. Pour y écrire, déplacez le fichier sur cet ordinateur.</source>
      <translation>You can look and print, but change nothing: two programs writing there would lose entries. To write, move the file to this computer.</translation>
    </message>
    <message>
      <source>Onglet Animation : lancer l’horloge, la mettre en pause</source>
      <translation>Live tab: start the clock, pause it</translation>
    </message>
    <message>
      <source>Onglet Animation : projeter, écran noir</source>
      <translation>Live tab: projector, black screen</translation>
    </message>
    <message>
      <source>Onglet Animation : une minute, une étape</source>
      <translation>Live tab: a minute, a step</translation>
    </message>
    <message>
      <source>Ont pu parler de leur sujet</source>
      <translation>Could speak of their topic</translation>
    </message>
    <message>
      <source>Opportunités</source>
      <translation>Opportunities</translation>
    </message>
    <message>
      <source>Optimal prouvé</source>
      <translation>Proven optimal</translation>
    </message>
    <message numerus="yes">
      <source>Optimal prouvé, mais %n rencontre(s) perdue(s) faute de tables</source>
      <translation>
        <numerusform>Proven optimal, but %n meeting lost for lack of tables</numerusform>
        <numerusform>Proven optimal, but %n meetings lost for lack of tables</numerusform>
      </translation>
    </message>
    <message>
      <source>Organisateurs</source>
      <translation>Organisers</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Organisation, ou quelques lettres d’une organisation de l’annuaire</source>
      <translation>Organisation, or a few letters of an organisation in the directory</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisations</translation>
    </message>
    <message>
      <source>Origine</source>
      <translation>Origin</translation>
    </message>
    <message>
      <source>Oui</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>Ouvert</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Ouvrir</source>
      <translation>Open</translation>
    </message>
    <message numerus="yes">
      <source>Ouvrir %n piste(s)</source>
      <translation>
        <numerusform>Open %n lead</numerusform>
        <numerusform>Open %n leads</numerusform>
      </translation>
    </message>
    <message>
      <source>Ouvrir dans le lecteur</source>
      <translation>Open in the viewer</translation>
    </message>
    <message>
      <source>Ouvrir la ligne choisie</source>
      <translation>Open the chosen line</translation>
    </message>
    <message>
      <source>Ouvrir la piste</source>
      <translation>Open the lead</translation>
    </message>
    <message>
      <source>Ouvrir le diagnostic</source>
      <translation>Open the diagnosis</translation>
    </message>
    <message>
      <source>Ouvrir le dossier</source>
      <translation>Open the folder</translation>
    </message>
    <message>
      <source>Ouvrir le déroulé</source>
      <translation>Open the running order</translation>
    </message>
    <message>
      <source>Ouvrir le marché</source>
      <translation>Open the market</translation>
    </message>
    <message>
      <source>Ouvrir le plan</source>
      <translation>Open the plan</translation>
    </message>
    <message>
      <source>Ouvrir le vote</source>
      <translation>Open the vote</translation>
    </message>
    <message>
      <source>Ouvrir les documents</source>
      <translation>Open the documents</translation>
    </message>
    <message>
      <source>Ouvrir les participants</source>
      <translation>Open the participants</translation>
    </message>
    <message>
      <source>Ouvrir les réglages</source>
      <translation>Open the settings</translation>
    </message>
    <message>
      <source>Ouvrir les tables</source>
      <translation>Open the tables</translation>
    </message>
    <message>
      <source>Ouvrir l’événement</source>
      <translation>Open the event</translation>
    </message>
    <message>
      <source>Ouvrir un diagnostic</source>
      <translation>Open a diagnosis</translation>
    </message>
    <message>
      <source>Ouvrir un diagnostic : {name}</source>
      <translation>Open a diagnosis: {name}</translation>
    </message>
    <message>
      <source>Ouvrir un vote</source>
      <translation>Open a vote</translation>
    </message>
    <message>
      <source>Ouvrir une page du menu, dans l’ordre</source>
      <translation>Open a page of the menu, in order</translation>
    </message>
    <message>
      <source>Ouvrir une piste de partenariat pour chaque intérêt réciproque.</source>
      <translation>Open a partnership lead for each mutual interest.</translation>
    </message>
    <message>
      <source>Ouvrir une piste pour chaque intérêt réciproque, avec ses appels de suivi</source>
      <translation>Open a lead for each mutual interest, with its follow-up calls</translation>
    </message>
    <message>
      <source>Ouvrir une piste : {name}</source>
      <translation>Open a lead: {name}</translation>
    </message>
    <message>
      <source>Ouvrir {title}</source>
      <translation>Open {title}</translation>
    </message>
    <message>
      <source>Où</source>
      <translation>Where</translation>
    </message>
    <message>
      <source>Où en est la mise en relation ?</source>
      <translation>How is the introduction going?</translation>
    </message>
    <message>
      <source>Où en est-elle ?</source>
      <translation>How far is it?</translation>
    </message>
    <message>
      <source>Où et quand</source>
      <translation>Where and when</translation>
    </message>
    <message>
      <source>P&amp;auses</source>
      <translation>Brea&amp;ks</translation>
    </message>
    <message>
      <source>P&amp;hoto</source>
      <translation>P&amp;hoto</translation>
    </message>
    <message>
      <source>PME : moins de 250 salariés</source>
      <translation>SME: under 250 employees</translation>
    </message>
    <message>
      <source>PORTE</source>
      <translation>DOOR</translation>
    </message>
    <message>
      <source>PROVISOIRE : il manque des réponses à l’une des parties</source>
      <translation>PROVISIONAL: answers are missing from one of the parties</translation>
    </message>
    <message>
      <source>PROVISOIRE : il manque des réponses à {names}</source>
      <translation>PROVISIONAL: answers are missing from {names}</translation>
    </message>
    <message>
      <source>PROVISOIRE : {share} des questions ont une réponse, il en faut {least}</source>
      <translation>PROVISIONAL: {share} of the questions have an answer, {least} are needed</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Page précédente</source>
      <translation>Page Up</translation>
    </message>
    <message>
      <source>Page suivante</source>
      <translation>Page Down</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Pages à imprimer</source>
      <translation>Pages to print</translation>
    </message>
    <message>
      <source>Papier</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Papillons</source>
      <translation>Butterflies</translation>
    </message>
    <message>
      <source>Par</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Par exemple : se rappeler pour fixer une visite sur place</source>
      <translation>For example: call back to arrange an on-site visit</translation>
    </message>
    <message>
      <source>Par participant</source>
      <translation>By participant</translation>
    </message>
    <message>
      <source>Par personne</source>
      <translation>By person</translation>
    </message>
    <message>
      <source>Par quoi commencer : fort impact, peu d’effort</source>
      <translation>Where to begin: high impact, little effort</translation>
    </message>
    <message>
      <source>Par table</source>
      <translation>By table</translation>
    </message>
    <message>
      <source>Par tables</source>
      <translation>By table</translation>
    </message>
    <message>
      <source>Par vœu</source>
      <translation>By wish</translation>
    </message>
    <message>
      <source>Parole</source>
      <translation>Speak</translation>
    </message>
    <message>
      <source>Parole d’une table</source>
      <translation>Line of a table</translation>
    </message>
    <message>
      <source>Paroles</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>Paroles des tables</source>
      <translation>Words of the tables</translation>
    </message>
    <message>
      <source>Part du temps passée</source>
      <translation>Share of time elapsed</translation>
    </message>
    <message>
      <source>Partage du contac&amp;t</source>
      <translation>Contact sharin&amp;g</translation>
    </message>
    <message>
      <source>Partager</source>
      <translation>Split</translation>
    </message>
    <message>
      <source>Partager en deux…</source>
      <translation>Split in two…</translation>
    </message>
    <message>
      <source>Partager le sujet {number}</source>
      <translation>Split topic {number}</translation>
    </message>
    <message>
      <source>Partenaire</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Partenaire que vous connaissez déjà, concurrent… Cela reste entre nous.</source>
      <translation>A partner you already know, a competitor… This stays between us.</translation>
    </message>
    <message>
      <source>Partenariat</source>
      <translation>Partnership</translation>
    </message>
    <message>
      <source>Partenariats qui vous intéressent</source>
      <translation>Partnerships that interest you</translation>
    </message>
    <message>
      <source>Parti à</source>
      <translation>Left at</translation>
    </message>
    <message>
      <source>Participant</source>
      <translation>Participant</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Participants</translation>
    </message>
    <message>
      <source>Participants de l’événement</source>
      <translation>Participants of the event</translation>
    </message>
    <message>
      <source>Participant·e</source>
      <translation>Participant</translation>
    </message>
    <message>
      <source>Parti·e</source>
      <translation>Left</translation>
    </message>
    <message>
      <source>Pas arrivé·e</source>
      <translation>Not arrived</translation>
    </message>
    <message>
      <source>Pas de sauvegarde avant ce geste : {why}</source>
      <translation>No backup before this: {why}</translation>
    </message>
    <message>
      <source>Pas de second écran : la projection s’ouvre dans une fenêtre, et passera sur le second écran dès qu’il sera branché.</source>
      <translation>No second screen: the projection opens in a window, and will move to the second screen as soon as it is connected.</translation>
    </message>
    <message>
      <source>Pas encore arrivés</source>
      <translation>Not arrived yet</translation>
    </message>
    <message>
      <source>Pas encore de niveau</source>
      <translation>No level yet</translation>
    </message>
    <message>
      <source>Pas encore de vote.</source>
      <translation>No vote yet.</translation>
    </message>
    <message>
      <source>Pas encore demandé : c’est non.</source>
      <translation>Not asked yet: this means no.</translation>
    </message>
    <message>
      <source>Pas encore d’action proposée : aucun axe n’a assez de réponses.</source>
      <translation>No action suggested yet: no axis has enough answers.</translation>
    </message>
    <message>
      <source>Pas encore d’intérêt pour une suite</source>
      <translation>No interest in taking it further yet</translation>
    </message>
    <message>
      <source>Pas prêt : passer à la fin</source>
      <translation>Not ready: go last</translation>
    </message>
    <message>
      <source>Passage à l’action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Passer la carte dans la colonne précédente (Alt+←)</source>
      <translation>Move the card to the previous column (Alt+←)</translation>
    </message>
    <message>
      <source>Passer la carte dans la colonne suivante (Alt+→)</source>
      <translation>Move the card to the next column (Alt+→)</translation>
    </message>
    <message>
      <source>Passer la ligne dans la case suivante (Alt+→)</source>
      <translation>Move the line to the next box (Alt+→)</translation>
    </message>
    <message>
      <source>Passer la piste à l’étape « {stage} »</source>
      <translation>Move the lead to the step “{stage}”</translation>
    </message>
    <message>
      <source>Passer l’étape</source>
      <translation>Pass the step</translation>
    </message>
    <message>
      <source>Passer l’étape malgré tout</source>
      <translation>Pass the step all the same</translation>
    </message>
    <message>
      <source>Passer l’étape malgré tout…</source>
      <translation>Pass the step all the same…</translation>
    </message>
    <message>
      <source>Passer une étape malgré ce qui manque : {name}</source>
      <translation>Pass a step in spite of what is missing: {name}</translation>
    </message>
    <message>
      <source>Passer à la suite</source>
      <translation>Go on to the next</translation>
    </message>
    <message>
      <source>Passer à l’étape suivante</source>
      <translation>Go to the next step</translation>
    </message>
    <message>
      <source>Passés</source>
      <translation>Past</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Break</translation>
    </message>
    <message>
      <source>Pause non comprise : écrivez par exemple « après le tour 4 : 10 min ».</source>
      <translation>Break not understood: write for example “after round 4: 10 min”.</translation>
    </message>
    <message numerus="yes">
      <source>Pause pour tout le monde : %n minute(s)</source>
      <translation>
        <numerusform>Break for everyone: %n minute</numerusform>
        <numerusform>Break for everyone: %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>Pause utile</source>
      <translation>Useful break</translation>
    </message>
    <message>
      <source>Pauses</source>
      <translation>Breaks</translation>
    </message>
    <message>
      <source>Pays d’Aix Associations</source>
      <translation>Pays d’Aix Associations</translation>
    </message>
    <message>
      <source>Pendant</source>
      <translation>During</translation>
    </message>
    <message>
      <source>Pendant l’événement</source>
      <translation>During the event</translation>
    </message>
    <message>
      <source>Pendant un événement (facultatif)</source>
      <translation>During an event (optional)</translation>
    </message>
    <message>
      <source>Perdre l’espace « {name} »</source>
      <translation>Lose the space “{name}”</translation>
    </message>
    <message>
      <source>Perdu à partir du créneau {slot}</source>
      <translation>Lost from slot {slot} on</translation>
    </message>
    <message>
      <source>Personne</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Personne dans l’annuaire</source>
      <translation>Nobody in the directory</translation>
    </message>
    <message>
      <source>Personne de ce nom à ce tour</source>
      <translation>Nobody of that name in this round</translation>
    </message>
    <message>
      <source>Personne effacée</source>
      <translation>Erased person</translation>
    </message>
    <message>
      <source>Personne ne correspond à « {text} » : vérifiez le badge.</source>
      <translation>Nobody matches “{text}”: check the badge.</translation>
    </message>
    <message>
      <source>Personne ne peut rencontrer personne : relâchez des règles de placement ou des heures de présence.</source>
      <translation>Nobody can meet anybody: relax some seating rules or hours of presence.</translation>
    </message>
    <message>
      <source>Personne ne porte le badge n° {badge}.</source>
      <translation>Nobody wears badge no. {badge}.</translation>
    </message>
    <message>
      <source>Personne ne se lance : posez la première question, ou laissez parler les voisins.</source>
      <translation>Nobody begins: ask the first question, or let neighbours talk to each other.</translation>
    </message>
    <message>
      <source>Personne ne s’appelle « {text} » ici : Entrée pour l’inscrire.</source>
      <translation>Nobody is called “{text}” here: press Enter to register them.</translation>
    </message>
    <message>
      <source>Personne n’a encore de liste : saisissez les vœux dans l’onglet Marché.</source>
      <translation>Nobody has a list yet: type what they wish in the tab Market.</translation>
    </message>
    <message>
      <source>Personne n’a le badge {badge} à ce forum : vérifiez-le sur la feuille.</source>
      <translation>Nobody has badge {badge} at this forum: check it on the sheet.</translation>
    </message>
    <message>
      <source>Personne n’a rien manqué</source>
      <translation>Nobody missed anything</translation>
    </message>
    <message>
      <source>Personne n’a répondu « ne sait pas ».</source>
      <translation>Nobody answered “don’t know”.</translation>
    </message>
    <message>
      <source>Personne n’a écrit de remarque.</source>
      <translation>Nobody wrote a remark.</translation>
    </message>
    <message>
      <source>Personne n’est attendu.</source>
      <translation>Nobody is expected.</translation>
    </message>
    <message>
      <source>Personne n’est encore inscrit</source>
      <translation>Nobody is registered yet</translation>
    </message>
    <message>
      <source>Personne n’est encore inscrit : importez la liste reçue.</source>
      <translation>Nobody is registered yet: import the list you received.</translation>
    </message>
    <message>
      <source>Personne n’est encore noté ici</source>
      <translation>Nobody is noted here yet</translation>
    </message>
    <message>
      <source>Personne n’est encore à table</source>
      <translation>Nobody sits at a table yet</translation>
    </message>
    <message>
      <source>Personne n’est encore à table : composez les tables dans l’onglet Tables, puis imprimez.</source>
      <translation>Nobody sits at a table yet: compose the tables in the tab Tables, then print.</translation>
    </message>
    <message>
      <source>Personne n’est encore à table : composez les tables.</source>
      <translation>Nobody sits at a table yet: compose the tables.</translation>
    </message>
    <message>
      <source>Personne n’est inscrit du côté « {side} » : ajoutez des participants, ou changez le côté de quelques-uns.</source>
      <translation>Nobody is registered on the “{side}” side: add participants, or change the side of a few.</translation>
    </message>
    <message>
      <source>Personne n’est inscrit pour le moment.</source>
      <translation>Nobody is registered yet.</translation>
    </message>
    <message>
      <source>Personne n’est nommé pour {value} : complétez quand vous saurez qui vient.</source>
      <translation>Nobody is named for {value}: complete when you know who is coming.</translation>
    </message>
    <message>
      <source>Personne par personne</source>
      <translation>Person by person</translation>
    </message>
    <message>
      <source>Personne à deux tables, aucun couple deux fois, aucun absent au plan.</source>
      <translation>Nobody at two tables, no pair twice, nobody absent in the plan.</translation>
    </message>
    <message>
      <source>Personne à placer pour ce tour.
Les noms s’afficheront ici dès que le plan sera prêt.</source>
      <translation>Nobody to seat for this round.
The names will appear here as soon as the plan is ready.</translation>
    </message>
    <message>
      <source>Personnes</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Personnes avec qui ne pas vous placer</source>
      <translation>People not to place you with</translation>
    </message>
    <message>
      <source>Personnes en fauteuil</source>
      <translation>People who use a wheelchair</translation>
    </message>
    <message>
      <source>Personnes par &amp;table</source>
      <translation>People per &amp;table</translation>
    </message>
    <message>
      <source>Personnes par table au plus</source>
      <translation>People per table at most</translation>
    </message>
    <message>
      <source>Personnes présentes</source>
      <translation>People present</translation>
    </message>
    <message>
      <source>Personnes qui ont répondu</source>
      <translation>People who answered</translation>
    </message>
    <message>
      <source>Personnes qui parlent peu</source>
      <translation>People who speak little</translation>
    </message>
    <message>
      <source>Personnes rencontrées plus d’une fois</source>
      <translation>People met more than once</translation>
    </message>
    <message>
      <source>Personnes selon leur nombre de rencontres</source>
      <translation>People by number of meetings</translation>
    </message>
    <message>
      <source>Personnes selon leur nombre de rencontres prévues</source>
      <translation>People by number of planned meetings</translation>
    </message>
    <message>
      <source>Personnes sourdes ou malentendantes</source>
      <translation>People who are deaf or hard of hearing</translation>
    </message>
    <message>
      <source>Personnes à l’accueil</source>
      <translation>People at the welcome desk</translation>
    </message>
    <message>
      <source>Personnes âgées</source>
      <translation>Older people</translation>
    </message>
    <message>
      <source>Personnes, de … à …</source>
      <translation>People, from … to …</translation>
    </message>
    <message>
      <source>Peut changer de table</source>
      <translation>May change tables</translation>
    </message>
    <message>
      <source>Peut-on le montrer à Pays d’Aix Associations ?</source>
      <translation>May it be shown to Pays d’Aix Associations?</translation>
    </message>
    <message>
      <source>Peut-on le montrer à un partenaire, et auquel ?</source>
      <translation>May it be shown to a partner, and to which one?</translation>
    </message>
    <message>
      <source>Peut-on le rendre public ?</source>
      <translation>May it be made public?</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Photo : la personne accepte d’être photographiée</source>
      <translation>Photo: the person agrees to be photographed</translation>
    </message>
    <message>
      <source>Piloter</source>
      <translation>Steer</translation>
    </message>
    <message>
      <source>Piste</source>
      <translation>Lead</translation>
    </message>
    <message>
      <source>Piste de partenariat</source>
      <translation>Partnership lead</translation>
    </message>
    <message>
      <source>Pistes</source>
      <translation>Leads</translation>
    </message>
    <message>
      <source>Pistes de partenariat</source>
      <translation>Partnership leads</translation>
    </message>
    <message>
      <source>Pistes ouvertes</source>
      <translation>Leads opened</translation>
    </message>
    <message>
      <source>Pièges</source>
      <translation>Traps</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Place du marché</source>
      <translation>Marketplace</translation>
    </message>
    <message numerus="yes">
      <source>Place du marché : %n sujet(s)</source>
      <translation>
        <numerusform>Marketplace: %n topic</numerusform>
        <numerusform>Marketplace: %n topics</numerusform>
      </translation>
    </message>
    <message>
      <source>Place du marché : chacun annonce son sujet</source>
      <translation>Marketplace: everyone announces their topic</translation>
    </message>
    <message>
      <source>Place gardée</source>
      <translation>Kept place</translation>
    </message>
    <message>
      <source>Place libre</source>
      <translation>Free place</translation>
    </message>
    <message>
      <source>Place sur le disque</source>
      <translation>Disk space</translation>
    </message>
    <message>
      <source>Place à une table</source>
      <translation>Seat at a table</translation>
    </message>
    <message>
      <source>Placer les sujets selon la grille proposée</source>
      <translation>Place the topics as the proposed grid has them</translation>
    </message>
    <message>
      <source>Placer {number} {title}</source>
      <translation>Place {number} {title}</translation>
    </message>
    <message>
      <source>Placer {one} et {other}</source>
      <translation>Place {one} and {other}</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Seats</translation>
    </message>
    <message>
      <source>Places aux tables</source>
      <translation>Seats at the tables</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan des rencontres</source>
      <translation>Meeting plan</translation>
    </message>
    <message>
      <source>Plan des tables</source>
      <translation>Plan of the tables</translation>
    </message>
    <message>
      <source>Plan du tour</source>
      <translation>Round plan</translation>
    </message>
    <message>
      <source>Plan d’action</source>
      <translation>Action plan</translation>
    </message>
    <message>
      <source>Plan par personne</source>
      <translation>Plan by person</translation>
    </message>
    <message>
      <source>Plan par table</source>
      <translation>Plan by table</translation>
    </message>
    <message>
      <source>Plan par tables</source>
      <translation>Plan by table</translation>
    </message>
    <message>
      <source>Plan par vœu</source>
      <translation>Plan by wish</translation>
    </message>
    <message>
      <source>Plan terminé</source>
      <translation>Plan finished</translation>
    </message>
    <message>
      <source>Plan {number}</source>
      <translation>Plan {number}</translation>
    </message>
    <message>
      <source>Plan {number}, calculé en moins d’un dixième de seconde</source>
      <translation>Plan {number}, worked out in under a tenth of a second</translation>
    </message>
    <message>
      <source>Plan {number}, calculé en {seconds} s</source>
      <translation>Plan {number}, worked out in {seconds} s</translation>
    </message>
    <message>
      <source>Plan {number}, à jour</source>
      <translation>Plan {number}, up to date</translation>
    </message>
    <message>
      <source>Plan {number}, à partir du tour {round} : {kept} rencontres gardées sur {ahead}, {proof}.</source>
      <translation>Plan {number}, from round {round}: {kept} meetings kept out of {ahead}, {proof}.</translation>
    </message>
    <message>
      <source>Plan {number} : {meetings} rencontres, {kept} vœux honorés sur {wished}, {proof}.</source>
      <translation>Plan {number}: {meetings} meetings, {kept} wishes granted out of {wished}, {proof}.</translation>
    </message>
    <message>
      <source>Plan {number} : {people} à table, {rounds}, {repeats}, {proof}.</source>
      <translation>Plan {number}: {people} seated, {rounds}, {repeats}, {proof}.</translation>
    </message>
    <message>
      <source>Plan {plan} en place. Ctrl+Z revient au plan d’avant.</source>
      <translation>Plan {plan} in place. Ctrl+Z goes back to the previous plan.</translation>
    </message>
    <message>
      <source>Planifier</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Planifier les rencontres</source>
      <translation>Plan the meetings</translation>
    </message>
    <message>
      <source>Planifiez d’abord.</source>
      <translation>Plan first.</translation>
    </message>
    <message>
      <source>Planifiez les rencontres.</source>
      <translation>Plan the meetings.</translation>
    </message>
    <message>
      <source>Plan : axes à 75 et plus</source>
      <translation>Plan: axes at 75 and more</translation>
    </message>
    <message>
      <source>Plus de sujets que de places : ajoutez un créneau ou un espace, ou joignez des sujets.</source>
      <translation>More topics than places: add a slot or a space, or merge topics.</translation>
    </message>
    <message>
      <source>Plus de {most} caractères : le texte est coupé.</source>
      <translation>More than {most} characters: the text is cut.</translation>
    </message>
    <message>
      <source>Plus de {most} niveaux sont emboîtés ici : ce n’est pas un questionnaire.</source>
      <translation>More than {most} levels are nested here: this is not a questionnaire.</translation>
    </message>
    <message>
      <source>Plus d’hôte à la table {table}</source>
      <translation>No host at table {table} any more</translation>
    </message>
    <message>
      <source>Plus grand</source>
      <translation>Larger</translation>
    </message>
    <message>
      <source>Plus petit</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Plus tard</source>
      <translation>Later</translation>
    </message>
    <message>
      <source>Plusieurs adresses : {kept} est celle de la personne, {others} va à l’organisation.</source>
      <translation>Several addresses: {kept} is the person’s, {others} goes to the organisation.</translation>
    </message>
    <message>
      <source>Plusieurs personnes dans la case : {first} et {other} sont inscrits chacun à sa place, les vœux vont à {first}.</source>
      <translation>Several people in the cell: {first} and {other} are each registered, the wishes go to {first}.</translation>
    </message>
    <message>
      <source>Plusieurs personnes inscrites s’appellent {known} dans cette organisation : vérifiez que c’est bien celle-ci.</source>
      <translation>Several registered people are called {known} in this organisation: check that this is the right one.</translation>
    </message>
    <message>
      <source>Poids</source>
      <translation>Weight</translation>
    </message>
    <message>
      <source>Poids dans le score global</source>
      <translation>Weight in the overall score</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <source>Point de désaccord</source>
      <translation>Disagreement</translation>
    </message>
    <message>
      <source>Point d’accord</source>
      <translation>Agreement</translation>
    </message>
    <message>
      <source>Point {number}</source>
      <translation>Point {number}</translation>
    </message>
    <message numerus="yes">
      <source>Point à %n mois</source>
      <translation>
        <numerusform>Check after %n month</numerusform>
        <numerusform>Check after %n months</numerusform>
      </translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Dots</translation>
    </message>
    <message>
      <source>Points par personne</source>
      <translation>Dots per person</translation>
    </message>
    <message>
      <source>Points sur un même sujet</source>
      <translation>Dots on one topic</translation>
    </message>
    <message>
      <source>Points à mettre en débat</source>
      <translation>Points to discuss</translation>
    </message>
    <message>
      <source>Points à éclaircir</source>
      <translation>Points to clarify</translation>
    </message>
    <message>
      <source>Porte-parole</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <source>Porter (Entrée)</source>
      <translation>Carry (Enter)</translation>
    </message>
    <message>
      <source>Porter ces besoins à l’annuaire, pour</source>
      <translation>Bring these needs to the directory, for</translation>
    </message>
    <message>
      <source>Porter à l’annuaire les besoins du groupe « {name} »</source>
      <translation>Bring the needs of the group “{name}” to the directory</translation>
    </message>
    <message>
      <source>Porté : {card}. Flèches pour choisir une place, Entrée pour poser, Échap pour reposer.</source>
      <translation>Carried: {card}. Arrows to choose a place, Enter to put it, Esc to put it back.</translation>
    </message>
    <message>
      <source>Poser le déroulé du forum « {name} »</source>
      <translation>Lay out the programme of the forum “{name}”</translation>
    </message>
    <message>
      <source>Pour</source>
      <translation>For</translation>
    </message>
    <message>
      <source>Pour chacun : ses rencontres, ses tables, ses horaires</source>
      <translation>For each person: their meetings, tables and times</translation>
    </message>
    <message>
      <source>Pour chacun : ses tables, leurs questions, les horaires</source>
      <translation>For each person: their tables, the questions, the times</translation>
    </message>
    <message>
      <source>Pour chacun : toutes ses rencontres sur une page, à noter de 1 à 4</source>
      <translation>For each person: all their meetings on one page, to rate from 1 to 4</translation>
    </message>
    <message>
      <source>Pour la structure</source>
      <translation>For the organisation</translation>
    </message>
    <message>
      <source>Pour le</source>
      <translation>Due by</translation>
    </message>
    <message>
      <source>Pour le (jj/mm/aaaa)</source>
      <translation>By (dd/mm/yyyy)</translation>
    </message>
    <message>
      <source>Pour le groupe</source>
      <translation>For the group</translation>
    </message>
    <message>
      <source>Pour les parties</source>
      <translation>For the parties</translation>
    </message>
    <message>
      <source>Pour l’animateur seulement : ne projetez pas et n’imprimez pas cette liste.</source>
      <translation>For the facilitator only: do not project or print this list.</translation>
    </message>
    <message>
      <source>Pour l’animation</source>
      <translation>For the facilitator</translation>
    </message>
    <message>
      <source>Pour l’animation : les étapes, quoi dire, à quoi penser</source>
      <translation>For the host: the steps, what to say, what to mind</translation>
    </message>
    <message>
      <source>Pour l’animation : l’heure de chaque phase, quoi dire, que faire</source>
      <translation>For the facilitator: the time of each phase, what to say, what to do</translation>
    </message>
    <message>
      <source>Pour l’équipe ; jamais de jugement ni de donnée sensible</source>
      <translation>For the team; never a judgement or sensitive data</translation>
    </message>
    <message>
      <source>Pour noter vos idées, ou passer voir l’équipe d’accueil.</source>
      <translation>To note your ideas, or drop by the welcome team.</translation>
    </message>
    <message>
      <source>Pour ouvrir « {file} », il manque un composant : installez « envies-desktop[postgresql] ».</source>
      <translation>To open “{file}”, a component is missing: install “envies-desktop[postgresql]”.</translation>
    </message>
    <message>
      <source>Pour que chacun participe</source>
      <translation>So that everybody takes part</translation>
    </message>
    <message>
      <source>Pour que vous soyez à l’aise (accès, écoute, lecture…)</source>
      <translation>So that you feel at ease (access, hearing, reading…)</translation>
    </message>
    <message>
      <source>Pour qui</source>
      <translation>For whom</translation>
    </message>
    <message>
      <source>Pour qui imprimer</source>
      <translation>Whom to print for</translation>
    </message>
    <message>
      <source>Pour qui ?</source>
      <translation>For whom?</translation>
    </message>
    <message>
      <source>Pour une personne qui demande l’effacement : ce qui part et ce qui reste est dit d’abord.</source>
      <translation>For a person who asks for erasure: what goes and what stays is said first.</translation>
    </message>
    <message>
      <source>Pour vous seulement : ni projetées, ni imprimées.</source>
      <translation>For you only: neither projected nor printed.</translation>
    </message>
    <message>
      <source>Pour vous seul : jamais projetée ni imprimée.</source>
      <translation>For you alone: never projected nor printed.</translation>
    </message>
    <message>
      <source>Pour « {key} », le format attend {expected}.</source>
      <translation>For “{key}”, the format expects {expected}.</translation>
    </message>
    <message>
      <source>Pourquoi</source>
      <translation>Why</translation>
    </message>
    <message>
      <source>Pourquoi est-elle abandonnée ?</source>
      <translation>Why is it being dropped?</translation>
    </message>
    <message>
      <source>Pourquoi passer outre « {step} » ? La raison est imprimée.</source>
      <translation>Why go beyond “{step}”? The reason is printed.</translation>
    </message>
    <message>
      <source>Pourquoi, et sur quel fondement</source>
      <translation>Why, and on what basis</translation>
    </message>
    <message>
      <source>Pourquoi, et à quelles conditions :</source>
      <translation>Why, and on what conditions:</translation>
    </message>
    <message>
      <source>Pouvoirs publics</source>
      <translation>Public authorities</translation>
    </message>
    <message>
      <source>Premier contact</source>
      <translation>First contact</translation>
    </message>
    <message>
      <source>Premier exemple</source>
      <translation>First example</translation>
    </message>
    <message>
      <source>Premier pas</source>
      <translation>First step</translation>
    </message>
    <message>
      <source>Premier pas : quoi</source>
      <translation>First step: what</translation>
    </message>
    <message>
      <source>Premier temps de parole</source>
      <translation>First turn to speak</translation>
    </message>
    <message>
      <source>Premier tour à {time}</source>
      <translation>First round at {time}</translation>
    </message>
    <message>
      <source>Premier à parler</source>
      <translation>First to speak</translation>
    </message>
    <message>
      <source>Première sans réponse</source>
      <translation>First unanswered</translation>
    </message>
    <message>
      <source>Prendre pour déplacer (X)</source>
      <translation>Pick up to move (X)</translation>
    </message>
    <message>
      <source>Preuve</source>
      <translation>Proof</translation>
    </message>
    <message>
      <source>Preuve qu’il n’y a pas mieux</source>
      <translation>Proving that there is none better</translation>
    </message>
    <message>
      <source>Principe {number}</source>
      <translation>Principle {number}</translation>
    </message>
    <message>
      <source>Principes</source>
      <translation>Principles</translation>
    </message>
    <message>
      <source>Problèmes du fichier</source>
      <translation>Problems in the file</translation>
    </message>
    <message>
      <source>Prochaine action</source>
      <translation>Next action</translation>
    </message>
    <message>
      <source>Prochaine étape</source>
      <translation>Next step</translation>
    </message>
    <message>
      <source>Prochaine étape, et qui s’en charge</source>
      <translation>Next step, and who takes care of it</translation>
    </message>
    <message>
      <source>Projection</source>
      <translation>Projection</translation>
    </message>
    <message>
      <source>Projeter</source>
      <translation>Show on the projector</translation>
    </message>
    <message>
      <source>Projeter le classement</source>
      <translation>Project the ranking</translation>
    </message>
    <message>
      <source>Propose</source>
      <translation>Offers</translation>
    </message>
    <message>
      <source>Proposer une grille</source>
      <translation>Propose a grid</translation>
    </message>
    <message>
      <source>Proposition</source>
      <translation>Proposal</translation>
    </message>
    <message>
      <source>Propositions</source>
      <translation>Proposals</translation>
    </message>
    <message>
      <source>Proposition : la loi de la mobilité l’emporte</source>
      <translation>A proposal: the law of mobility prevails</translation>
    </message>
    <message>
      <source>Provisoire : moins de 70 % de réponses</source>
      <translation>Provisional: under 70% of answers</translation>
    </message>
    <message>
      <source>Prénom</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>Prénom de qui a payé</source>
      <translation>First name of who paid</translation>
    </message>
    <message>
      <source>Prénom et nom</source>
      <translation>First name and surname</translation>
    </message>
    <message>
      <source>Préparation de « {title} »</source>
      <translation>Preparing “{title}”</translation>
    </message>
    <message>
      <source>Préparation du document</source>
      <translation>Preparing the document</translation>
    </message>
    <message>
      <source>Préparation…</source>
      <translation>Preparing…</translation>
    </message>
    <message>
      <source>Préparez-vous à être surpris</source>
      <translation>Be prepared to be surprised</translation>
    </message>
    <message>
      <source>Présence</source>
      <translation>Presence</translation>
    </message>
    <message>
      <source>Présence (en toutes lettres)</source>
      <translation>Presence (in words)</translation>
    </message>
    <message>
      <source>Présence à un sujet</source>
      <translation>Presence at a topic</translation>
    </message>
    <message>
      <source>Présentation</source>
      <translation>Presentation</translation>
    </message>
    <message>
      <source>Présents</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Présents sans rencontre : {names}.</source>
      <translation>Present without a meeting: {names}.</translation>
    </message>
    <message>
      <source>Présents sur inscrits</source>
      <translation>Present out of registered</translation>
    </message>
    <message>
      <source>Présents, en % des inscrits</source>
      <translation>Present, in % of those registered</translation>
    </message>
    <message>
      <source>Présent·e</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Présidente, chargé de développement…</source>
      <translation>Chair, development officer…</translation>
    </message>
    <message>
      <source>Prévu</source>
      <translation>Planned</translation>
    </message>
    <message>
      <source>Prévu le</source>
      <translation>Planned for</translation>
    </message>
    <message>
      <source>Publié</source>
      <translation>Published</translation>
    </message>
    <message>
      <source>Période</source>
      <translation>Period</translation>
    </message>
    <message>
      <source>Quand</source>
      <translation>When</translation>
    </message>
    <message>
      <source>Quand c’est fini, c’est fini</source>
      <translation>When it is over, it is over</translation>
    </message>
    <message>
      <source>Quantité</source>
      <translation>Quantity</translation>
    </message>
    <message>
      <source>Quatorze chiffres, si vous l’avez</source>
      <translation>Fourteen digits, if you have it</translation>
    </message>
    <message>
      <source>Quatre cases à remplir ensemble : cartes, votes, puis le même rapport. Avec un groupe qui n’est pas une organisation, choisissez seulement l’événement.</source>
      <translation>Four boxes to fill together: cards, votes, then the same report. With a group that is no organisation, choose the event only.</translation>
    </message>
    <message>
      <source>Que veut dire le statut « {word} » ?</source>
      <translation>What does the status “{word}” mean?</translation>
    </message>
    <message>
      <source>Quel partenariat aujourd’hui ?</source>
      <translation>Which partnership today?</translation>
    </message>
    <message>
      <source>Quelle action cet axe doit-il proposer ?</source>
      <translation>Which action is this axis to propose?</translation>
    </message>
    <message>
      <source>Quelque chose d’imprévu s’est produit et a été noté dans le journal (Aide). Ce qui était enregistré l’est toujours ; le geste en cours est peut-être à refaire.</source>
      <translation>Something unexpected happened and was noted in the log (Help). What was saved still is; the action under way may have to be done again.</translation>
    </message>
    <message>
      <source>Quelques lettres ou un numéro de badge ; un autre nom reste tel qu’il est écrit.</source>
      <translation>A few letters or a badge number; any other name stays as it is written.</translation>
    </message>
    <message>
      <source>Quelqu’un de présent : nom ou badge</source>
      <translation>Somebody present: name or badge</translation>
    </message>
    <message>
      <source>Quelqu’un est parti ou vient d’arriver : replanifiez, le plan se corrige à l’écran.</source>
      <translation>Somebody has left or just come: plan again, the screen follows.</translation>
    </message>
    <message>
      <source>Quelqu’un est seul à sa table : un membre de l’équipe s’assied avec cette personne.</source>
      <translation>Someone is alone at their table: a team member sits down with them.</translation>
    </message>
    <message>
      <source>Quelqu’un manque, ou une table</source>
      <translation>Someone is missing, or a table</translation>
    </message>
    <message>
      <source>Quelqu’un ne trouve pas sa table : le plan est à l’écran et affiché dans la salle.</source>
      <translation>Someone cannot find their table: the plan is on the screen and put up in the room.</translation>
    </message>
    <message>
      <source>Quelqu’un reste seul : présentez cette personne à un petit groupe.</source>
      <translation>Somebody stays alone: introduce them to a small group.</translation>
    </message>
    <message>
      <source>Quelqu’un vient d’écrire au même moment : regardez ce qui a changé, puis recommencez.</source>
      <translation>Someone has just written at the same moment: look at what changed, then try again.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Question de chaque tour</source>
      <translation>Question of each round</translation>
    </message>
    <message>
      <source>Question de l’atelier</source>
      <translation>Question of the workshop</translation>
    </message>
    <message>
      <source>Question de table sur la feuille</source>
      <translation>Table question on the sheet</translation>
    </message>
    <message>
      <source>Question du tour {rounds}</source>
      <translation>Question of round {rounds}</translation>
    </message>
    <message>
      <source>Question du tour {round}</source>
      <translation>Question of round {round}</translation>
    </message>
    <message>
      <source>Question par question</source>
      <translation>Question by question</translation>
    </message>
    <message>
      <source>Question précédente</source>
      <translation>Previous question</translation>
    </message>
    <message>
      <source>Question précédente (←)</source>
      <translation>Previous question (←)</translation>
    </message>
    <message>
      <source>Question suivante</source>
      <translation>Next question</translation>
    </message>
    <message>
      <source>Question suivante (→)</source>
      <translation>Next question (→)</translation>
    </message>
    <message>
      <source>Question {place} sur {all} · {code}</source>
      <translation>Question {place} of {all} · {code}</translation>
    </message>
    <message>
      <source>Question, principes et loi</source>
      <translation>Question, principles and law</translation>
    </message>
    <message>
      <source>Questionnaire</source>
      <translation>Questionnaire</translation>
    </message>
    <message>
      <source>Questionnaire (*.yaml *.yml)</source>
      <translation>Questionnaire (*.yaml *.yml)</translation>
    </message>
    <message>
      <source>Questionnaire (*.yaml)</source>
      <translation>Questionnaire (*.yaml)</translation>
    </message>
    <message>
      <source>Questionnaire refusé</source>
      <translation>Questionnaire refused</translation>
    </message>
    <message>
      <source>Questionnaire à remplir</source>
      <translation>Questionnaire to fill in</translation>
    </message>
    <message>
      <source>Questionnaires</source>
      <translation>Questionnaires</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Questions laissées de côté</source>
      <translation>Questions left out</translation>
    </message>
    <message>
      <source>Questions mises de côté (posées une seule fois)</source>
      <translation>Questions set aside (asked only once)</translation>
    </message>
    <message>
      <source>Qui</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Qui a trouvé au moins un contact utile ? Remettez vos fiches à l’accueil. Nous vous appelons dans un mois. Et maintenant, le pot de l’amitié !</source>
      <translation>Who found at least one useful contact? Hand in your slips at the welcome desk. We will call you in a month. And now, let’s have a drink together!</translation>
    </message>
    <message>
      <source>Qui a vu qui</source>
      <translation>Who met whom</translation>
    </message>
    <message>
      <source>Qui arrive ? Nom, organisation ou numéro de badge</source>
      <translation>Who is arriving? Name, organisation or badge number</translation>
    </message>
    <message>
      <source>Qui continue, avec quel sujet ? Un groupe a un titre, un premier pas sous 30 jours, quelqu’un de présent qui s’en charge et des volontaires. Le premier pas rejoint le suivi.</source>
      <translation>Who goes on, with which topic? A group has a title, a first step within 30 days, somebody present who takes it on, and volunteers. The first step joins the follow-up.</translation>
    </message>
    <message>
      <source>Qui est montré</source>
      <translation>Who is shown</translation>
    </message>
    <message>
      <source>Qui garde la table</source>
      <translation>Whoever keeps the table</translation>
    </message>
    <message>
      <source>Qui garde une table</source>
      <translation>Who keeps a table</translation>
    </message>
    <message>
      <source>Qui le dit</source>
      <translation>Who says so</translation>
    </message>
    <message>
      <source>Qui le fait</source>
      <translation>Who does it</translation>
    </message>
    <message>
      <source>Qui manque, qui revient ?</source>
      <translation>Who is missing, who is back?</translation>
    </message>
    <message>
      <source>Qui peut les lire</source>
      <translation>Who can read it</translation>
    </message>
    <message>
      <source>Qui peut lire ce diagnostic</source>
      <translation>Who can read this diagnosis</translation>
    </message>
    <message>
      <source>Qui porte la suite, et pour quand</source>
      <translation>Who takes it on, and by when</translation>
    </message>
    <message>
      <source>Qui rencontre qui</source>
      <translation>Who meets whom</translation>
    </message>
    <message>
      <source>Qui répond</source>
      <translation>Who is answering</translation>
    </message>
    <message>
      <source>Qui répond au nom de l’organisation ?</source>
      <translation>Who is answering on behalf of the organisation?</translation>
    </message>
    <message>
      <source>Qui répond au nom du groupe ?</source>
      <translation>Who answers on behalf of the group?</translation>
    </message>
    <message>
      <source>Qui répond en premier ?</source>
      <translation>Who answers first?</translation>
    </message>
    <message>
      <source>Qui répond ?</source>
      <translation>Who is answering?</translation>
    </message>
    <message>
      <source>Qui souhaitez-vous rencontrer ?</source>
      <translation>Whom would you like to meet?</translation>
    </message>
    <message>
      <source>Qui s’en charge</source>
      <translation>Who takes care of it</translation>
    </message>
    <message>
      <source>Qui va où</source>
      <translation>Who goes where</translation>
    </message>
    <message>
      <source>Qui vient d’arriver</source>
      <translation>Whoever has just arrived</translation>
    </message>
    <message>
      <source>Qui vote</source>
      <translation>Who votes</translation>
    </message>
    <message>
      <source>Qui vote : nom ou badge</source>
      <translation>Who votes: name or badge</translation>
    </message>
    <message>
      <source>Qui écrit</source>
      <translation>Who is writing</translation>
    </message>
    <message>
      <source>Qui écrit ?</source>
      <translation>Who is writing?</translation>
    </message>
    <message>
      <source>Qui écrit ? Cliquez pour changer.</source>
      <translation>Who is writing? Click to change.</translation>
    </message>
    <message>
      <source>Quitter</source>
      <translation>Quit</translation>
    </message>
    <message>
      <source>Quitter une boîte de dialogue sans rien changer</source>
      <translation>Leave a dialog box without changing anything</translation>
    </message>
    <message>
      <source>Qui : nom ou badge</source>
      <translation>Who: name or badge</translation>
    </message>
    <message>
      <source>Qui ?</source>
      <translation>Who?</translation>
    </message>
    <message>
      <source>Quoi</source>
      <translation>What</translation>
    </message>
    <message>
      <source>Radar. {axes}</source>
      <translation>Radar. {axes}</translation>
    </message>
    <message>
      <source>Rang</source>
      <translation>Rank</translation>
    </message>
    <message>
      <source>Rapport de compatibilité</source>
      <translation>Compatibility report</translation>
    </message>
    <message>
      <source>Rapport de diagnostic</source>
      <translation>Diagnosis report</translation>
    </message>
    <message>
      <source>Rapporteur</source>
      <translation>Rapporteur</translation>
    </message>
    <message>
      <source>Recherche des données</source>
      <translation>Looking for the data</translation>
    </message>
    <message>
      <source>Recherche des imprimantes</source>
      <translation>Looking for printers</translation>
    </message>
    <message>
      <source>Recherche du meilleur plan…</source>
      <translation>Looking for the best plan…</translation>
    </message>
    <message>
      <source>Recherche d’un plan qui garde le plus possible…</source>
      <translation>Looking for a plan that keeps as much as possible…</translation>
    </message>
    <message>
      <source>Recherche d’une bonne grille</source>
      <translation>Looking for a good grid</translation>
    </message>
    <message>
      <source>Recherche d’une grille…</source>
      <translation>Looking for a grid…</translation>
    </message>
    <message>
      <source>Recommandé à partir de</source>
      <translation>Recommended from</translation>
    </message>
    <message>
      <source>Reconduit</source>
      <translation>Renewed</translation>
    </message>
    <message>
      <source>Recto</source>
      <translation>One side</translation>
    </message>
    <message>
      <source>Recto-verso</source>
      <translation>Both sides</translation>
    </message>
    <message>
      <source>Recto-verso, bord court</source>
      <translation>Both sides, short edge</translation>
    </message>
    <message>
      <source>Recto-verso, papier, copies : {title}</source>
      <translation>Sides, paper, copies: {title}</translation>
    </message>
    <message>
      <source>Regard</source>
      <translation>View</translation>
    </message>
    <message>
      <source>Regards</source>
      <translation>Views</translation>
    </message>
    <message>
      <source>Regrouper</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <source>Remarque</source>
      <translation>Remark</translation>
    </message>
    <message>
      <source>Remarques</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <source>Remettre au début</source>
      <translation>Back to the start</translation>
    </message>
    <message>
      <source>Remettre le son</source>
      <translation>Turn the sound back on</translation>
    </message>
    <message>
      <source>Remettre l’horloge au début</source>
      <translation>Reset the clock to the start</translation>
    </message>
    <message>
      <source>Remettre l’horloge au début ?</source>
      <translation>Put the clock back to the start?</translation>
    </message>
    <message>
      <source>Remettre à placer</source>
      <translation>Back to the topics to place</translation>
    </message>
    <message>
      <source>Remplace le déroulé imprimé</source>
      <translation>Replaces the printed programme</translation>
    </message>
    <message>
      <source>Rempli</source>
      <translation>Filled in</translation>
    </message>
    <message>
      <source>Rencontre</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Rencontrer</source>
      <translation>To meet</translation>
    </message>
    <message>
      <source>Rencontres</source>
      <translation>Meetings</translation>
    </message>
    <message>
      <source>Rencontres de cette personne</source>
      <translation>Meetings of this person</translation>
    </message>
    <message>
      <source>Rencontres express</source>
      <translation>Express meetings</translation>
    </message>
    <message>
      <source>Rencontres par personne</source>
      <translation>Meetings per person</translation>
    </message>
    <message>
      <source>Rencontres par personne, au moins</source>
      <translation>Meetings per person, at least</translation>
    </message>
    <message>
      <source>Rencontres par personne, au plus</source>
      <translation>Meetings per person, at most</translation>
    </message>
    <message>
      <source>Rencontres par personne, en moyenne</source>
      <translation>Meetings per person, on average</translation>
    </message>
    <message>
      <source>Rencontres prévues</source>
      <translation>Meetings planned</translation>
    </message>
    <message>
      <source>Rencontres répétées</source>
      <translation>Repeated encounters</translation>
    </message>
    <message>
      <source>Rencontres tenues</source>
      <translation>Meetings held</translation>
    </message>
    <message>
      <source>Rencontres, au &amp;moins</source>
      <translation>Meetings, at &amp;least</translation>
    </message>
    <message>
      <source>Rencontres, au pl&amp;us</source>
      <translation>Meetings, at &amp;most</translation>
    </message>
    <message>
      <source>Renouveler</source>
      <translation>Renew</translation>
    </message>
    <message>
      <source>Replanifier</source>
      <translation>Plan again</translation>
    </message>
    <message>
      <source>Replanifier à partir du tour {number}</source>
      <translation>Plan again from round {number}</translation>
    </message>
    <message>
      <source>Replanifier à partir du tour {round}</source>
      <translation>Plan again from round {round}</translation>
    </message>
    <message>
      <source>Reprendre</source>
      <translation>Put back</translation>
    </message>
    <message>
      <source>Reprendre aussi les participants, leurs vœux et leurs règles</source>
      <translation>Also take over the participants, their wishes and their rules</translation>
    </message>
    <message>
      <source>Reprendre dans le plan</source>
      <translation>Put back in the plan</translation>
    </message>
    <message>
      <source>Reprendre le compte rendu de « {name} »</source>
      <translation>Go on with the report of “{name}”</translation>
    </message>
    <message>
      <source>Reprendre « {step} »</source>
      <translation>Take up “{step}” again</translation>
    </message>
    <message>
      <source>Responsable</source>
      <translation>Person in charge</translation>
    </message>
    <message>
      <source>Ressource à mettre en commun</source>
      <translation>Resource to pool</translation>
    </message>
    <message>
      <source>Restauration</source>
      <translation>Restore</translation>
    </message>
    <message>
      <source>Restauration en cours</source>
      <translation>Restore under way</translation>
    </message>
    <message>
      <source>Restauration en cours…</source>
      <translation>Restore under way…</translation>
    </message>
    <message>
      <source>Restaurer</source>
      <translation>Restore</translation>
    </message>
    <message>
      <source>Restaurer cette sauvegarde ?</source>
      <translation>Restore this backup?</translation>
    </message>
    <message>
      <source>Restaurer la sauvegarde du {day} à {time}</source>
      <translation>Restore the backup of {day} at {time}</translation>
    </message>
    <message>
      <source>Restaurer ? Tapez « oui » : </source>
      <translation>Restore? Type “oui” or “yes”: </translation>
    </message>
    <message>
      <source>Restaurer…</source>
      <translation>Restore…</translation>
    </message>
    <message>
      <source>Restauré : {path}</source>
      <translation>Restored: {path}</translation>
    </message>
    <message>
      <source>Reste &amp;assis</source>
      <translation>St&amp;ays seated</translation>
    </message>
    <message>
      <source>Reste à cette table (R)</source>
      <translation>Stays at this table (R)</translation>
    </message>
    <message>
      <source>Rester</source>
      <translation>Stay</translation>
    </message>
    <message>
      <source>Retirer</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Retirer ce niveau</source>
      <translation>Remove this level</translation>
    </message>
    <message>
      <source>Retirer la ligne, ou la remettre (Suppr)</source>
      <translation>Remove the line, or put it back (Del)</translation>
    </message>
    <message>
      <source>Retirer la personne qui répond</source>
      <translation>Remove the person answering</translation>
    </message>
    <message>
      <source>Retirer les lignes choisies (Ctrl+Z les ramène)</source>
      <translation>Remove the chosen lines (Ctrl+Z brings them back)</translation>
    </message>
    <message>
      <source>Retirer une action du plan : {name}</source>
      <translation>Remove an action from the plan: {name}</translation>
    </message>
    <message>
      <source>Retirer une ligne du SWOT : {name}</source>
      <translation>Remove a SWOT line: {name}</translation>
    </message>
    <message>
      <source>Retirer une personne qui répond : {name}</source>
      <translation>Remove a person answering: {name}</translation>
    </message>
    <message>
      <source>Retirer une règle de placement de {name}</source>
      <translation>Remove a seating rule of {name}</translation>
    </message>
    <message>
      <source>Retirer {name} de l’organisation</source>
      <translation>Remove {name} from the organisation</translation>
    </message>
    <message>
      <source>Retirer « {name} »</source>
      <translation>Take out “{name}”</translation>
    </message>
    <message>
      <source>Retirer « {name} » du déroulé</source>
      <translation>Remove “{name}” from the running order</translation>
    </message>
    <message>
      <source>Retrouver l’espace « {name} »</source>
      <translation>Find the space “{name}” again</translation>
    </message>
    <message>
      <source>Revenir</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Revenir au plan {number}</source>
      <translation>Go back to plan {number}</translation>
    </message>
    <message>
      <source>Revenir aux diagnostics</source>
      <translation>Back to the diagnoses</translation>
    </message>
    <message>
      <source>Revenir en arrière</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Revenir à ce plan</source>
      <translation>Go back to this plan</translation>
    </message>
    <message>
      <source>Revenir à la liste</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <source>Revenir à l’annuaire</source>
      <translation>Back to the directory</translation>
    </message>
    <message>
      <source>Revenir à une étape passée : {name}</source>
      <translation>Come back to a step that was passed: {name}</translation>
    </message>
    <message>
      <source>Rien</source>
      <translation>Nothing</translation>
    </message>
    <message>
      <source>Rien de commun n’est connu : ni besoin servi, ni territoire, ni ODD.</source>
      <translation>Nothing in common is known: no need met, no territory, no SDG.</translation>
    </message>
    <message>
      <source>Rien ne dit de quel côté : placé en « {side} », vérifiez.</source>
      <translation>Nothing says which side: placed in “{side}”, please check.</translation>
    </message>
    <message>
      <source>Rien ne manque : l’étape est terminée.</source>
      <translation>Nothing is missing: the step is complete.</translation>
    </message>
    <message>
      <source>Rien ne sonne : branchez un haut-parleur, puis essayez de nouveau.</source>
      <translation>No sound is heard: connect a loudspeaker, then try again.</translation>
    </message>
    <message>
      <source>Rien n’a été changé.</source>
      <translation>Nothing was changed.</translation>
    </message>
    <message>
      <source>Rien n’a été changé : ajoutez --yes pour restaurer cette sauvegarde.</source>
      <translation>Nothing was changed: add --yes to restore this backup.</translation>
    </message>
    <message>
      <source>Rien n’a été demandé encore.</source>
      <translation>Nothing has been asked yet.</translation>
    </message>
    <message>
      <source>Rien n’a été effacé : ajoutez --yes pour effacer pour de bon, ou --dry-run pour ne faire que voir.</source>
      <translation>Nothing was erased: add --yes to erase for good, or --dry-run only to look.</translation>
    </message>
    <message>
      <source>Rien n’est coché : cochez ce qu’il faut imprimer.</source>
      <translation>Nothing is ticked: tick what should be printed.</translation>
    </message>
    <message>
      <source>Rien n’est connu de « {wanted} » : donnez un identifiant, son début, ou le nom exact. Une personne déjà effacée ne se retrouve plus.</source>
      <translation>Nothing is known of “{wanted}”: give an id, its beginning, or the exact name. Somebody already erased can no longer be found.</translation>
    </message>
    <message>
      <source>Rien n’est encore noté</source>
      <translation>Nothing is noted yet</translation>
    </message>
    <message>
      <source>Rien n’est encore noté : tapez ce qui est dit dans l’onglet Paroles.</source>
      <translation>Nothing is noted yet: type what is said in the tab Words.</translation>
    </message>
    <message>
      <source>Rien n’est à effacer</source>
      <translation>Nothing is to be erased</translation>
    </message>
    <message>
      <source>Rien n’est à effacer.</source>
      <translation>Nothing is to be erased.</translation>
    </message>
    <message>
      <source>Rien pour l’instant</source>
      <translation>Nothing yet</translation>
    </message>
    <message>
      <source>Rien à annuler.</source>
      <translation>Nothing to undo.</translation>
    </message>
    <message>
      <source>Rien à comparer pour le moment</source>
      <translation>Nothing to compare for now</translation>
    </message>
    <message>
      <source>Rien à comparer : il manque des réponses à l’un des deux.</source>
      <translation>Nothing to compare: answers are missing from one of the two.</translation>
    </message>
    <message>
      <source>Rien à créer sur cette page.</source>
      <translation>Nothing to create on this page.</translation>
    </message>
    <message>
      <source>Rien à filtrer sur cette page.</source>
      <translation>Nothing to filter on this page.</translation>
    </message>
    <message>
      <source>Rien à imprimer sur cette page.</source>
      <translation>Nothing to print on this page.</translation>
    </message>
    <message>
      <source>Rien à montrer pour l’instant.</source>
      <translation>Nothing to show for now.</translation>
    </message>
    <message>
      <source>Rien à rétablir.</source>
      <translation>Nothing to redo.</translation>
    </message>
    <message>
      <source>Rien à signaler.</source>
      <translation>Nothing to report.</translation>
    </message>
    <message>
      <source>Rouvrir</source>
      <translation>Reopen</translation>
    </message>
    <message>
      <source>Rouvrir le diagnostic : {name}</source>
      <translation>Reopen the diagnosis: {name}</translation>
    </message>
    <message>
      <source>Rouvrir le vote</source>
      <translation>Open the vote again</translation>
    </message>
    <message>
      <source>RÉPÉTITION</source>
      <translation>REHEARSAL</translation>
    </message>
    <message>
      <source>Règle</source>
      <translation>Rule</translation>
    </message>
    <message>
      <source>Règle de placement</source>
      <translation>Placement rule</translation>
    </message>
    <message>
      <source>Règles de cette personne</source>
      <translation>Rules of this person</translation>
    </message>
    <message>
      <source>Règles de placement</source>
      <translation>Seating rules</translation>
    </message>
    <message>
      <source>Réessayer</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Réglages</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Réglages de l’atelier</source>
      <translation>Settings of the workshop</translation>
    </message>
    <message>
      <source>Réglages des tours</source>
      <translation>Settings of the rounds</translation>
    </message>
    <message>
      <source>Réglages du forum</source>
      <translation>Settings of the forum</translation>
    </message>
    <message>
      <source>Régler le forum « {name} »</source>
      <translation>Set up the forum “{name}”</translation>
    </message>
    <message numerus="yes">
      <source>Réimprimer %n agenda(s)</source>
      <translation>
        <numerusform>Reprint %n agenda</numerusform>
        <numerusform>Reprint %n agendas</numerusform>
      </translation>
    </message>
    <message>
      <source>Répartition dans les tours</source>
      <translation>Spreading over the rounds</translation>
    </message>
    <message>
      <source>Répondant·e</source>
      <translation>Respondent</translation>
    </message>
    <message>
      <source>Répondez par 0, 1, 2, 3 ou N : le curseur avance seul.</source>
      <translation>Answer with 0, 1, 2, 3 or N: the cursor moves on by itself.</translation>
    </message>
    <message>
      <source>Répondre à l’appel de suivi : {name}</source>
      <translation>Answer the follow-up call: {name}</translation>
    </message>
    <message>
      <source>Répondre – {name}, question {question}</source>
      <translation>Answer – {name}, question {question}</translation>
    </message>
    <message>
      <source>Réponse</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>Réponse du plan</source>
      <translation>The plan’s answer</translation>
    </message>
    <message>
      <source>Réponses</source>
      <translation>Answers</translation>
    </message>
    <message>
      <source>Réponses de</source>
      <translation>Answers of</translation>
    </message>
    <message>
      <source>Réponses données</source>
      <translation>Answers given</translation>
    </message>
    <message>
      <source>Réponses qui ont changé</source>
      <translation>Answers that have changed</translation>
    </message>
    <message>
      <source>Réponses à l’enquête</source>
      <translation>Answers to the survey</translation>
    </message>
    <message>
      <source>Répéter la soirée…</source>
      <translation>Rehearse the evening…</translation>
    </message>
    <message>
      <source>Répéter l’atelier…</source>
      <translation>Rehearse the workshop…</translation>
    </message>
    <message>
      <source>Répéter…</source>
      <translation>Rehearse…</translation>
    </message>
    <message>
      <source>Répétition</source>
      <translation>Rehearsal</translation>
    </message>
    <message>
      <source>Répétition de « {title} », surprises n° {seed}</source>
      <translation>Rehearsal of “{title}”, surprises no. {seed}</translation>
    </message>
    <message>
      <source>Répétition : {news}.</source>
      <translation>Rehearsal: {news}.</translation>
    </message>
    <message numerus="yes">
      <source>Répétition : « {step} » durera %n minute(s) de plus.</source>
      <translation>
        <numerusform>Rehearsal: “{step}” will last %n minute longer.</numerusform>
        <numerusform>Rehearsal: “{step}” will last %n minutes longer.</numerusform>
      </translation>
    </message>
    <message>
      <source>Réseau associatif</source>
      <translation>Network of associations</translation>
    </message>
    <message>
      <source>Réseau d’entreprises</source>
      <translation>Business network</translation>
    </message>
    <message>
      <source>Résultat</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Résultat du vote</source>
      <translation>Result of the vote</translation>
    </message>
    <message>
      <source>Résultats</source>
      <translation>Results</translation>
    </message>
    <message>
      <source>Résultats cachés</source>
      <translation>Results hidden</translation>
    </message>
    <message>
      <source>Rétablir ce qui vient d’être annulé</source>
      <translation>Redo what has just been undone</translation>
    </message>
    <message>
      <source>Rétabli : {what}</source>
      <translation>Redone: {what}</translation>
    </message>
    <message>
      <source>Réunion de clôture</source>
      <translation>Closing meeting</translation>
    </message>
    <message>
      <source>Réunion de lancement</source>
      <translation>Kick-off meeting</translation>
    </message>
    <message>
      <source>Réunions de lancement, speed datings, forums ouverts, ateliers : chaque événement garde ici ses participants, son déroulé, son plan et ses documents.</source>
      <translation>Kick-off meetings, speed datings, Open Spaces, workshops: each event keeps its participants, running order, plan and documents here.</translation>
    </message>
    <message>
      <source>S&amp;IRET</source>
      <translation>S&amp;IRET</translation>
    </message>
    <message>
      <source>SIREN</source>
      <translation>SIREN</translation>
    </message>
    <message>
      <source>SIRET</source>
      <translation>SIRET</translation>
    </message>
    <message>
      <source>SWOT</source>
      <translation>SWOT</translation>
    </message>
    <message>
      <source>SWOT fait dans la salle</source>
      <translation>SWOT done in the room</translation>
    </message>
    <message>
      <source>SWOT sans questionnaire</source>
      <translation>SWOT without a questionnaire</translation>
    </message>
    <message>
      <source>SWOT sans questionnaire, rempli à plusieurs</source>
      <translation>SWOT without a questionnaire, filled in together</translation>
    </message>
    <message>
      <source>SWOT : lignes par case</source>
      <translation>SWOT: lines per square</translation>
    </message>
    <message>
      <source>Sa date, son lieu, ses tours et ses tables ; les participants viendront après.</source>
      <translation>Its date, venue, rounds and tables; the participants come later.</translation>
    </message>
    <message>
      <source>Sa question au tour {number} seulement</source>
      <translation>Its question in round {number} only</translation>
    </message>
    <message>
      <source>Sa question, si elle est à lui</source>
      <translation>Its own question, if it has one</translation>
    </message>
    <message>
      <source>Sa question, à tous les tours</source>
      <translation>Its question, in all rounds</translation>
    </message>
    <message>
      <source>Saisie</source>
      <translation>Entry</translation>
    </message>
    <message>
      <source>Saisie ici</source>
      <translation>Typed here</translation>
    </message>
    <message>
      <source>Saisir la fiche de {name}</source>
      <translation>Enter the slip of {name}</translation>
    </message>
    <message>
      <source>Saisir les fiches, puis ouvrir les pistes de partenariat.</source>
      <translation>Enter the slips, then open the partnership leads.</translation>
    </message>
    <message>
      <source>Salarié·e</source>
      <translation>Employee</translation>
    </message>
    <message>
      <source>Salle, adresse, ville</source>
      <translation>Room, address, town</translation>
    </message>
    <message>
      <source>Salon</source>
      <translation>Fair</translation>
    </message>
    <message>
      <source>Sans coordonnées</source>
      <translation>Without contact details</translation>
    </message>
    <message>
      <source>Sans heure de début, les agendas n’auront pas d’horaires.</source>
      <translation>Without a start time, the agendas will show no times.</translation>
    </message>
    <message>
      <source>Sans hôte</source>
      <translation>No hosts</translation>
    </message>
    <message>
      <source>Sans méthode</source>
      <translation>Without a method</translation>
    </message>
    <message>
      <source>Sauvegarde</source>
      <translation>Backup</translation>
    </message>
    <message>
      <source>Sauvegarder maintenant</source>
      <translation>Back up now</translation>
    </message>
    <message>
      <source>Sauvegardes</source>
      <translation>Backups</translation>
    </message>
    <message>
      <source>Sauvegardes qui contiennent encore ces données, à supprimer à la main :</source>
      <translation>Backups that still hold this data, to be deleted by hand:</translation>
    </message>
    <message>
      <source>Sauvegardes refaites sans les données effacées</source>
      <translation>Making backups anew without the erased data</translation>
    </message>
    <message>
      <source>Sauvegardez maintenant.</source>
      <translation>Back up now.</translation>
    </message>
    <message>
      <source>Sauvegarde : {what}</source>
      <translation>Backup: {what}</translation>
    </message>
    <message>
      <source>Sauvegardé : {name}</source>
      <translation>Backed up: {name}</translation>
    </message>
    <message>
      <source>Score de A</source>
      <translation>Score of A</translation>
    </message>
    <message>
      <source>Score de B</source>
      <translation>Score of B</translation>
    </message>
    <message>
      <source>Se préparer d’abord</source>
      <translation>Prepare first</translation>
    </message>
    <message>
      <source>Se préparer d’abord, en commençant par : {axes}.</source>
      <translation>Prepare first, starting with: {axes}.</translation>
    </message>
    <message>
      <source>Second exemple</source>
      <translation>Second example</translation>
    </message>
    <message>
      <source>Second temps de parole</source>
      <translation>Second turn to speak</translation>
    </message>
    <message>
      <source>Second à parler</source>
      <translation>Second to speak</translation>
    </message>
    <message>
      <source>Second écran</source>
      <translation>Second screen</translation>
    </message>
    <message>
      <source>Secondes par annonce</source>
      <translation>Seconds per announcement</translation>
    </message>
    <message>
      <source>Sens</source>
      <translation>Need or offer</translation>
    </message>
    <message>
      <source>Ses diagnostics</source>
      <translation>Its diagnoses</translation>
    </message>
    <message>
      <source>Ses points : 12 12 7</source>
      <translation>Their dots: 12 12 7</translation>
    </message>
    <message>
      <source>Seulement si le type ne suffit pas</source>
      <translation>Only if the type is not enough</translation>
    </message>
    <message>
      <source>Seuls un besoin ou un apport peuvent entrer dans l’annuaire : choisissez une de ces lignes.</source>
      <translation>Only a need or a contribution can go into the directory: choose one of those lines.</translation>
    </message>
    <message>
      <source>Si besoin : {plan}</source>
      <translation>If needed: {plan}</translation>
    </message>
    <message>
      <source>Si elle n’est pas là dès le début</source>
      <translation>If they are not there from the start</translation>
    </message>
    <message>
      <source>Si elle part avant la fin</source>
      <translation>If they leave before the end</translation>
    </message>
    <message>
      <source>Si la réponse est 0, le SWOT dit</source>
      <translation>If the answer is 0, the SWOT says</translation>
    </message>
    <message>
      <source>Si la réponse est 2 ou 3, le SWOT dit</source>
      <translation>If the answer is 2 or 3, the SWOT says</translation>
    </message>
    <message>
      <source>Si notre réponse ne vous convient pas, vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07, www.cnil.fr.</source>
      <translation>If our answer does not satisfy you, you can lodge a complaint with the CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07, www.cnil.fr.</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Signe de réussite</source>
      <translation>Sign of success</translation>
    </message>
    <message>
      <source>Site &amp;web</source>
      <translation>&amp;Website</translation>
    </message>
    <message>
      <source>Site internet</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Site web</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>Situation</source>
      <translation>Situation</translation>
    </message>
    <message>
      <source>Sombre</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Son de la cloche</source>
      <translation>Bell sound</translation>
    </message>
    <message>
      <source>Son nom, comme sur le badge</source>
      <translation>Its name, as on the badge</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Sorte</source>
      <translation>Sort</translation>
    </message>
    <message>
      <source>Sortir la carte de son groupe (Suppr)</source>
      <translation>Take the card out of its cluster (Del)</translation>
    </message>
    <message>
      <source>Souhaite</source>
      <translation>Who wishes</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Source, date</source>
      <translation>Source, date</translation>
    </message>
    <message>
      <source>Sous 30 jours : au plus tard le {day}, qui est noté si vous n’écrivez rien.</source>
      <translation>Within 30 days: on {day} at the latest, which is noted if you write nothing.</translation>
    </message>
    <message>
      <source>Sous-&amp;titre</source>
      <translation>Su&amp;btitle</translation>
    </message>
    <message>
      <source>Sous-titre</source>
      <translation>Subtitle</translation>
    </message>
    <message>
      <source>Speed dating</source>
      <translation>Speed dating</translation>
    </message>
    <message>
      <source>Stat&amp;ut</source>
      <translation>Stat&amp;us</translation>
    </message>
    <message>
      <source>Statut</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Statut de l’inscription</source>
      <translation>Registration status</translation>
    </message>
    <message>
      <source>Statut de l’événement</source>
      <translation>Event status</translation>
    </message>
    <message>
      <source>Statut(s) que personne n’a expliqué(s) : {words}. Ces personnes ne seront ni comptées ni placées.</source>
      <translation>Statuses that nobody explained: {words}. These people will be neither counted nor seated.</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Suites souhaitées, par couple</source>
      <translation>Wishes to take it further, by pair</translation>
    </message>
    <message>
      <source>Suivant</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Suivi</source>
      <translation>Follow-up</translation>
    </message>
    <message>
      <source>Suivi d’une action</source>
      <translation>Check of an action</translation>
    </message>
    <message>
      <source>Suivre la liste</source>
      <translation>Follow the list</translation>
    </message>
    <message>
      <source>Sujet</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>Sujet du forum</source>
      <translation>Topic of the forum</translation>
    </message>
    <message>
      <source>Sujet d’essai {number}</source>
      <translation>Trial topic {number}</translation>
    </message>
    <message>
      <source>Sujet n°</source>
      <translation>Topic no.</translation>
    </message>
    <message>
      <source>Sujet ou groupe</source>
      <translation>Topic or cluster</translation>
    </message>
    <message>
      <source>Sujet {number}</source>
      <translation>Topic {number}</translation>
    </message>
    <message>
      <source>Sujet {number} placé en {ticket}.</source>
      <translation>Topic {number} placed at {ticket}.</translation>
    </message>
    <message>
      <source>Sujet {number} : au mieux en {ticket} ({price}).</source>
      <translation>Topic {number}: best at {ticket} ({price}).</translation>
    </message>
    <message>
      <source>Sujet {number} : plus de place libre.</source>
      <translation>Topic {number}: no free place left.</translation>
    </message>
    <message>
      <source>Sujets</source>
      <translation>Topics</translation>
    </message>
    <message>
      <source>Sujets choisis</source>
      <translation>Topics chosen</translation>
    </message>
    <message>
      <source>Sujets choisis par {name}</source>
      <translation>Topics chosen by {name}</translation>
    </message>
    <message>
      <source>Sujets de côté</source>
      <translation>Topics put aside</translation>
    </message>
    <message>
      <source>Sujets en parallèle</source>
      <translation>Topics side by side</translation>
    </message>
    <message>
      <source>Sujets joints</source>
      <translation>Topics joined</translation>
    </message>
    <message>
      <source>Sujets manqués</source>
      <translation>Missed topics</translation>
    </message>
    <message>
      <source>Sujets seuls</source>
      <translation>Topics alone</translation>
    </message>
    <message>
      <source>Sujets à placer</source>
      <translation>Topics to place</translation>
    </message>
    <message>
      <source>Suppr</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Suppr effacer</source>
      <translation>Del clear</translation>
    </message>
    <message>
      <source>Supprimer</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Supprimer ce fichier ?</source>
      <translation>Delete this file?</translation>
    </message>
    <message>
      <source>Supprimer la démo</source>
      <translation>Delete the demo</translation>
    </message>
    <message>
      <source>Supprimer la démonstration</source>
      <translation>Delete the demonstration</translation>
    </message>
    <message>
      <source>Supprimer la fiche « {name} »</source>
      <translation>Remove the card “{name}”</translation>
    </message>
    <message>
      <source>Supprimer la piste : {name}</source>
      <translation>Delete the lead: {name}</translation>
    </message>
    <message>
      <source>Supprimer le créneau {slot}</source>
      <translation>Remove slot {slot}</translation>
    </message>
    <message>
      <source>Supprimer le diagnostic : {name}</source>
      <translation>Delete the diagnosis: {name}</translation>
    </message>
    <message>
      <source>Supprimer le groupe d’action « {name} »</source>
      <translation>Remove the action group “{name}”</translation>
    </message>
    <message>
      <source>Supprimer le plan {number}</source>
      <translation>Delete plan {number}</translation>
    </message>
    <message>
      <source>Supprimer le questionnaire : {name}</source>
      <translation>Delete the questionnaire: {name}</translation>
    </message>
    <message>
      <source>Supprimer l’action « {name} »</source>
      <translation>Remove the action “{name}”</translation>
    </message>
    <message>
      <source>Supprimer l’événement</source>
      <translation>Delete the event</translation>
    </message>
    <message>
      <source>Supprimer l’événement {name}</source>
      <translation>Delete the event {name}</translation>
    </message>
    <message>
      <source>Supprimer un besoin ou une offre de {name}</source>
      <translation>Delete a need or an offer of {name}</translation>
    </message>
    <message>
      <source>Supprimer {name}</source>
      <translation>Delete {name}</translation>
    </message>
    <message>
      <source>Supprimer {number} {title}</source>
      <translation>Remove {number} {title}</translation>
    </message>
    <message>
      <source>Supprimer…</source>
      <translation>Delete…</translation>
    </message>
    <message>
      <source>Sur 100</source>
      <translation>Out of 100</translation>
    </message>
    <message>
      <source>Sur chaque table : sa question, et la place d’écrire</source>
      <translation>On each table: its question, and room to write</translation>
    </message>
    <message>
      <source>Sur demande : où chacun pourrait aller, une proposition</source>
      <translation>On request: where each could go, a proposal</translation>
    </message>
    <message>
      <source>Sur quel partenariat ?</source>
      <translation>About which partnership?</translation>
    </message>
    <message>
      <source>Sur quelle organisation ?</source>
      <translation>On which organisation?</translation>
    </message>
    <message>
      <source>Sur qui</source>
      <translation>About</translation>
    </message>
    <message>
      <source>Sur secteur, {said}</source>
      <translation>On mains power, {said}</translation>
    </message>
    <message>
      <source>Synthèse</source>
      <translation>Summary</translation>
    </message>
    <message>
      <source>Synthèse de l’atelier</source>
      <translation>Summary of the workshop</translation>
    </message>
    <message>
      <source>Synthèse de l’enquête</source>
      <translation>Survey summary</translation>
    </message>
    <message>
      <source>Série d’ateliers</source>
      <translation>Series of workshops</translation>
    </message>
    <message>
      <source>T 1 : la table du tour 1</source>
      <translation>R 1: the table of round 1</translation>
    </message>
    <message>
      <source>T {number}</source>
      <translation>R {number}</translation>
    </message>
    <message>
      <source>T&amp;aille</source>
      <translation>Si&amp;ze</translation>
    </message>
    <message>
      <source>T&amp;hème</source>
      <translation>T&amp;heme</translation>
    </message>
    <message>
      <source>T&amp;hèmes</source>
      <translation>T&amp;hemes</translation>
    </message>
    <message>
      <source>T&amp;itre</source>
      <translation>T&amp;itle</translation>
    </message>
    <message>
      <source>T&amp;ype</source>
      <translation>T&amp;ype</translation>
    </message>
    <message>
      <source>T&amp;éléphone</source>
      <translation>&amp;Phone</translation>
    </message>
    <message>
      <source>TPE : moins de 10 salariés</source>
      <translation>Micro: under 10 employees</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>Ta&amp;ble</translation>
    </message>
    <message>
      <source>Ta&amp;bles</source>
      <translation>Tab&amp;les</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Table attribuée</source>
      <translation>Assigned table</translation>
    </message>
    <message>
      <source>Table de l’atelier</source>
      <translation>Table of the workshop</translation>
    </message>
    <message>
      <source>Table {number}</source>
      <translation>Table {number}</translation>
    </message>
    <message>
      <source>Tableau des sujets</source>
      <translation>Board of topics</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tables</translation>
    </message>
    <message>
      <source>Tables de chacun</source>
      <translation>Tables of each person</translation>
    </message>
    <message>
      <source>Tables qui ne servent plus : {tables}.</source>
      <translation>Tables no longer in use: {tables}.</translation>
    </message>
    <message>
      <source>Tableur (*.xlsx *.xls *.ods *.csv)</source>
      <translation>Spreadsheet (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
      <source>Tableur (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)</source>
      <translation>Spreadsheet (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)</translation>
    </message>
    <message>
      <source>Taille</source>
      <translation>Size</translation>
    </message>
    <message>
      <source>Taille de l’affichage</source>
      <translation>Display size</translation>
    </message>
    <message>
      <source>Taille de l’affichage : {percent} %</source>
      <translation>Display size: {percent}%</translation>
    </message>
    <message>
      <source>Taille de l’entreprise</source>
      <translation>Company size</translation>
    </message>
    <message>
      <source>Tapez trois lettres du nom d’une des parties, puis choisissez</source>
      <translation>Type three letters of the name of one of the parties, then choose</translation>
    </message>
    <message>
      <source>Tapez trois lettres du nom, puis choisissez</source>
      <translation>Type three letters of the name, then choose</translation>
    </message>
    <message>
      <source>Tapez trois lettres d’un nom, ou un numéro de badge.</source>
      <translation>Type three letters of a name, or a badge number.</translation>
    </message>
    <message>
      <source>Tapez trois lettres, ou le numéro du badge, puis Entrée : présent·e.</source>
      <translation>Type three letters, or the badge number, then Enter: present.</translation>
    </message>
    <message>
      <source>Tapez un numéro de badge, puis les numéros des sujets (« 12 3 7 9 »).</source>
      <translation>Type a badge number, then the numbers of the topics (“12 3 7 9”).</translation>
    </message>
    <message>
      <source>Te&amp;rritoire</source>
      <translation>Territor&amp;y</translation>
    </message>
    <message>
      <source>Telles qu’elles ont été écrites, dans l’ordre alphabétique : il ne dit pas qui a écrit.</source>
      <translation>As they were written, in alphabetical order, which does not say who wrote.</translation>
    </message>
    <message>
      <source>Temps écoulé</source>
      <translation>Time is up</translation>
    </message>
    <message>
      <source>Terminer le compte rendu de « {name} »</source>
      <translation>Finish the report of “{name}”</translation>
    </message>
    <message>
      <source>Terminé</source>
      <translation>Finished</translation>
    </message>
    <message>
      <source>Territoire</source>
      <translation>Territory</translation>
    </message>
    <message>
      <source>Territoires</source>
      <translation>Territories</translation>
    </message>
    <message>
      <source>Territoires et thèmes</source>
      <translation>Territories and themes</translation>
    </message>
    <message>
      <source>Tester la cloche</source>
      <translation>Test the bell</translation>
    </message>
    <message>
      <source>Texte</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Texte adapté de : {author} ({licence})</source>
      <translation>Text adapted from: {author} ({licence})</translation>
    </message>
    <message>
      <source>Textes où le nom est remplacé par « … » :</source>
      <translation>Texts where the name is replaced by “…”:</translation>
    </message>
    <message>
      <source>Textes où le nom sera remplacé par « … »</source>
      <translation>Texts where the name will be replaced by “…”</translation>
    </message>
    <message>
      <source>Textes à relire (rien n’y est changé) :</source>
      <translation>Texts to be looked at (nothing is changed there):</translation>
    </message>
    <message>
      <source>Textes à relire vous-même : le nom y reste</source>
      <translation>Texts to be looked at by yourself: the name stays there</translation>
    </message>
    <message>
      <source>Thème</source>
      <translation>Theme</translation>
    </message>
    <message>
      <source>Thème d’action</source>
      <translation>Field of action</translation>
    </message>
    <message>
      <source>Thèmes</source>
      <translation>Themes</translation>
    </message>
    <message>
      <source>Ticket</source>
      <translation>Ticket</translation>
    </message>
    <message>
      <source>Ticket de la place</source>
      <translation>Ticket of the place</translation>
    </message>
    <message>
      <source>Tickets de place</source>
      <translation>Tickets of places</translation>
    </message>
    <message>
      <source>Titre</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Titre de la fiche</source>
      <translation>Title of the card</translation>
    </message>
    <message>
      <source>Titre de l’axe</source>
      <translation>Title of the axis</translation>
    </message>
    <message>
      <source>Titre de l’étape</source>
      <translation>Title of the step</translation>
    </message>
    <message>
      <source>Titre de l’événement</source>
      <translation>Title of the event</translation>
    </message>
    <message>
      <source>Titre du groupe</source>
      <translation>Title of the group</translation>
    </message>
    <message>
      <source>Titre du nouveau sujet</source>
      <translation>Title of the new topic</translation>
    </message>
    <message>
      <source>Titre du nouvel événement</source>
      <translation>Title of the new event</translation>
    </message>
    <message>
      <source>Titre du questionnaire</source>
      <translation>Title of the questionnaire</translation>
    </message>
    <message>
      <source>Titre à remplir</source>
      <translation>Heading to fill in</translation>
    </message>
    <message>
      <source>Titre, puis Entrée</source>
      <translation>Title, then Enter</translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Total / 100</source>
      <translation>Total / 100</translation>
    </message>
    <message>
      <source>Total = 0,7 × le plus bas des deux scores + 0,3 × leur moyenne + 5 par besoin qui trouve une offre (20 au plus) + 5 si le territoire est le même + 2 par objectif de développement durable (ODD) commun (6 au plus), sans dépasser 100.</source>
      <translation>Total = 0.7 × the lower of the two scores + 0.3 × their mean + 5 for each need that finds an offer (20 at most) + 5 if the territory is the same + 2 for each Sustainable Development Goal (SDG) in common (6 at most), never above 100.</translation>
    </message>
    <message>
      <source>Total sur 100</source>
      <translation>Total out of 100</translation>
    </message>
    <message>
      <source>Totaux anonymes</source>
      <translation>Anonymous totals</translation>
    </message>
    <message>
      <source>Touche +</source>
      <translation>+ key</translation>
    </message>
    <message>
      <source>Touche −</source>
      <translation>− key</translation>
    </message>
    <message>
      <source>Touches : {keys}</source>
      <translation>Keys: {keys}</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Tour 1 : pause utile</source>
      <translation>Round 1: useful pause</translation>
    </message>
    <message>
      <source>Tour suivant à {time}</source>
      <translation>Next round at {time}</translation>
    </message>
    <message>
      <source>Tour {number}</source>
      <translation>Round {number}</translation>
    </message>
    <message>
      <source>Tour {number} sur {rounds}</source>
      <translation>Round {number} of {rounds}</translation>
    </message>
    <message>
      <source>Tour {number} : où dois-je aller ?</source>
      <translation>Round {number}: where do I go?</translation>
    </message>
    <message>
      <source>Tour {number} : qui est à quelle table</source>
      <translation>Round {number}: who sits at which table</translation>
    </message>
    <message>
      <source>Tour {number} : {said}</source>
      <translation>Round {number}: {said}</translation>
    </message>
    <message>
      <source>Tour {round} · table {table}</source>
      <translation>Round {round} · table {table}</translation>
    </message>
    <message>
      <source>Tour {round}, table {table}</source>
      <translation>Round {round}, table {table}</translation>
    </message>
    <message>
      <source>Tours gardés</source>
      <translation>Rounds kept</translation>
    </message>
    <message>
      <source>Tous</source>
      <translation>All</translation>
    </message>
    <message>
      <source>Tous les participants sont de la même famille (« {group} ») : personne ne peut se rencontrer.</source>
      <translation>All the participants are in the same group (“{group}”): nobody can meet.</translation>
    </message>
    <message>
      <source>Tous les territoires</source>
      <translation>All territories</translation>
    </message>
    <message>
      <source>Tous les thèmes</source>
      <translation>All themes</translation>
    </message>
    <message>
      <source>Tous les tours sont joués</source>
      <translation>All rounds are played</translation>
    </message>
    <message>
      <source>Tous les types</source>
      <translation>All types</translation>
    </message>
    <message>
      <source>Tous les vœux sont honorés</source>
      <translation>All wishes are granted</translation>
    </message>
    <message>
      <source>Tout cocher</source>
      <translation>Tick all</translation>
    </message>
    <message>
      <source>Tout confirmer</source>
      <translation>Confirm all</translation>
    </message>
    <message>
      <source>Tout effacer…</source>
      <translation>Erase all…</translation>
    </message>
    <message>
      <source>Tout est en ordre.</source>
      <translation>All is in order.</translation>
    </message>
    <message>
      <source>Tout est prêt à imprimer.</source>
      <translation>Everything is ready to print.</translation>
    </message>
    <message>
      <source>Tout le monde</source>
      <translation>Everyone</translation>
    </message>
    <message>
      <source>Tout le monde est absent au tour {round} : retirez ce tour ou une absence.</source>
      <translation>Everybody is absent in round {round}: take out that round or an absence.</translation>
    </message>
    <message>
      <source>Tout l’axe</source>
      <translation>The whole axis</translation>
    </message>
    <message>
      <source>Tout revoir</source>
      <translation>Review everything</translation>
    </message>
    <message>
      <source>Tout revoir : calcul en cours…</source>
      <translation>Review everything: working it out…</translation>
    </message>
    <message>
      <source>Tout revoir : {words}.</source>
      <translation>Review everything: {words}.</translation>
    </message>
    <message>
      <source>Toutes les dates</source>
      <translation>All dates</translation>
    </message>
    <message>
      <source>Toutes les fiches attendues sont saisies.</source>
      <translation>All the expected slips are entered.</translation>
    </message>
    <message>
      <source>Toutes les pistes sont ouvertes</source>
      <translation>All the leads are open</translation>
    </message>
    <message>
      <source>Toutes les questions ont leur réponse : voici les résultats.</source>
      <translation>All the questions are answered: here are the results.</translation>
    </message>
    <message>
      <source>Toutes les tables sont prises quand {wisher} et {wished} sont libres</source>
      <translation>All the tables are taken when {wisher} and {wished} are free</translation>
    </message>
    <message>
      <source>Trois lettres cherchent dans l’annuaire : Entrée prend la première proposition.</source>
      <translation>Three letters search the directory: Enter takes the first suggestion.</translation>
    </message>
    <message>
      <source>Trois lettres de la personne ou de l’organisation, puis Entrée</source>
      <translation>Three letters of the person or the organisation, then Enter</translation>
    </message>
    <message>
      <source>Trois lettres d’un nom ou d’une organisation…</source>
      <translation>Three letters of a name or an organisation…</translation>
    </message>
    <message>
      <source>Trois lettres, ou un nom nouveau</source>
      <translation>Three letters, or a new name</translation>
    </message>
    <message>
      <source>Trois lettres, puis Entrée</source>
      <translation>Three letters, then Enter</translation>
    </message>
    <message>
      <source>Trop tard : tout est déjà imprimé.</source>
      <translation>Too late: everything is printed already.</translation>
    </message>
    <message>
      <source>Trouver dans le plan</source>
      <translation>Find in the plan</translation>
    </message>
    <message>
      <source>Trouver dans les tables</source>
      <translation>Find at the tables</translation>
    </message>
    <message>
      <source>Trouver une personne…</source>
      <translation>Find a person…</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Type de partenariat</source>
      <translation>Type of partnership</translation>
    </message>
    <message>
      <source>Type de partenariat de cette action</source>
      <translation>Type of partnership of this action</translation>
    </message>
    <message>
      <source>Type d’organisation</source>
      <translation>Organisation type</translation>
    </message>
    <message>
      <source>Type d’étape</source>
      <translation>Type of step</translation>
    </message>
    <message>
      <source>Type d’événement</source>
      <translation>Type of event</translation>
    </message>
    <message>
      <source>Types : seuils du conseil</source>
      <translation>Types: thresholds of the advice</translation>
    </message>
    <message>
      <source>Type : {name}</source>
      <translation>Type: {name}</translation>
    </message>
    <message>
      <source>T{table} · {partner}</source>
      <translation>T{table} · {partner}</translation>
    </message>
    <message>
      <source>Té&amp;léphone</source>
      <translation>&amp;Phone</translation>
    </message>
    <message>
      <source>Téléphone</source>
      <translation>Phone</translation>
    </message>
    <message>
      <source>Téléphone, facultatif</source>
      <translation>Phone, optional</translation>
    </message>
    <message>
      <source>Un accord porte sur les photos ou sur l’échange des coordonnées.</source>
      <translation>Consent is about photos or about sharing contact details.</translation>
    </message>
    <message>
      <source>Un autre de ses vœux a lieu en même temps ({other}, créneau {slot})</source>
      <translation>Another of their wishes is at the same time ({other}, slot {slot})</translation>
    </message>
    <message>
      <source>Un autre espace s’appelle déjà « {name} » : donnez-leur deux noms, on les confondrait.</source>
      <translation>Another space is called “{name}” already: give them two names, they would be mistaken for one another.</translation>
    </message>
    <message>
      <source>Un autre programme a ouvert « {file} » : fermez-le, puis recommencez. Rien n’a été changé.</source>
      <translation>Another program has “{file}” open: close it, then try again. Nothing was changed.</translation>
    </message>
    <message>
      <source>Un autre programme a retiré ou remplacé « {file} » pendant qu’il était ouvert. Tout ce qui était saisi est gardé dans « {kept} ». Plus rien ne s’enregistre ici : fermez le programme, ouvrez-le de nouveau, puis restaurez cette sauvegarde.</source>
      <translation>Another program removed or replaced “{file}” while it was open. All that had been entered is kept in “{kept}”. Nothing more is saved here: close the program, open it again, then restore this backup.</translation>
    </message>
    <message>
      <source>Un axe interne ne nourrit que les forces (S) et les faiblesses (W) : écrivez {expected} au lieu de « {quadrant} ».</source>
      <translation>An internal axis only feeds strengths (S) and weaknesses (W): write {expected} instead of “{quadrant}”.</translation>
    </message>
    <message>
      <source>Un besoin d’un côté, une offre de l’autre, dans la même catégorie : le plan les fait se rencontrer.</source>
      <translation>A need on one side, an offer on the other, in the same category: the plan brings them together.</translation>
    </message>
    <message>
      <source>Un besoin, en une phrase</source>
      <translation>A need, in one sentence</translation>
    </message>
    <message>
      <source>Un classeur Excel ou LibreOffice, ou un fichier CSV, tel que vous l’avez reçu. Vous pouvez aussi le déposer ici. Vous verrez tout avant que rien ne soit enregistré.</source>
      <translation>An Excel or LibreOffice workbook, or a CSV file, just as you received it. You can also drop it here. You will see everything before anything is saved.</translation>
    </message>
    <message>
      <source>Un code INSEE de commune a cinq caractères, comme 13001 ou 2A004.</source>
      <translation>An INSEE town code has five characters, such as 13001 or 2A004.</translation>
    </message>
    <message>
      <source>Un code NAF s’écrit comme 47.21Z : quatre chiffres et une lettre.</source>
      <translation>A NAF code is written like 47.21Z: four digits and a letter.</translation>
    </message>
    <message>
      <source>Un code postal français a cinq chiffres.</source>
      <translation>A French postcode has five digits.</translation>
    </message>
    <message>
      <source>Un compte rendu a {most} points au plus.</source>
      <translation>A report has {most} points at most.</translation>
    </message>
    <message>
      <source>Un créneau dure de {least} à {most} minutes.</source>
      <translation>A slot lasts from {least} to {most} minutes.</translation>
    </message>
    <message>
      <source>Un diagnostic s’appuie sur ce questionnaire : il doit rester lisible.</source>
      <translation>A diagnosis relies on this questionnaire: it must stay readable.</translation>
    </message>
    <message>
      <source>Un entretien d’une heure avec une organisation : ses réponses donnent un radar, un SWOT et un plan d’action qu’elle reconnaît, et les partenariats qui lui iraient.</source>
      <translation>A one-hour interview with an organisation: its answers give a radar, a SWOT and an action plan in which it recognises itself, and the partnerships that would suit it.</translation>
    </message>
    <message>
      <source>Un entretien, un radar, un SWOT et un plan, en une séance</source>
      <translation>An interview, a radar, a SWOT and a plan, in one session</translation>
    </message>
    <message>
      <source>Un espace a de {least} à {most} places.</source>
      <translation>A space has from {least} to {most} places.</translation>
    </message>
    <message>
      <source>Un exemple complet : un territoire, ses organisations, une soirée de 22 participants.</source>
      <translation>A complete example: a territory, its organisations, an evening of 22 participants.</translation>
    </message>
    <message>
      <source>Un exemple, une nuance, une preuve…</source>
      <translation>An example, a nuance, some evidence…</translation>
    </message>
    <message>
      <source>Un forum a {most} créneaux au plus.</source>
      <translation>A forum has {most} slots at most.</translation>
    </message>
    <message>
      <source>Un forum a {most} espaces au plus.</source>
      <translation>A forum has {most} spaces at most.</translation>
    </message>
    <message>
      <source>Un forum s’ouvre par une question : écrivez celle du vôtre.</source>
      <translation>A forum opens with a question: write yours.</translation>
    </message>
    <message>
      <source>Un groupe d’action a besoin d’un titre : écrivez-le.</source>
      <translation>An action group needs a title: write it.</translation>
    </message>
    <message>
      <source>Un hôte manque : le sujet se tient avec ceux qui sont là, ou passe au créneau suivant.</source>
      <translation>A host is missing: the topic is held with those who are there, or goes to the next slot.</translation>
    </message>
    <message>
      <source>Un instant…</source>
      <translation>One moment…</translation>
    </message>
    <message>
      <source>Un intérêt est réciproque quand les deux notes sont 3 ou 4. Saisissez d’abord les fiches.</source>
      <translation>An interest is mutual when both ratings are 3 or 4. Enter the slips first.</translation>
    </message>
    <message>
      <source>Un nouveau territoire</source>
      <translation>A new territory</translation>
    </message>
    <message>
      <source>Un nouveau thème</source>
      <translation>A new theme</translation>
    </message>
    <message>
      <source>Un numéro RNA s’écrit W suivi de neuf chiffres. Une association ancienne ou d’Alsace-Moselle peut ne pas en avoir.</source>
      <translation>An RNA number is W followed by nine digits. An old association, or one from Alsace-Moselle, may not have one.</translation>
    </message>
    <message>
      <source>Un numéro SIREN a neuf chiffres.</source>
      <translation>A SIREN number has nine digits.</translation>
    </message>
    <message>
      <source>Un numéro SIRET a quatorze chiffres.</source>
      <translation>A SIRET number has fourteen digits.</translation>
    </message>
    <message>
      <source>Un numéro de table va de {least} à {most}.</source>
      <translation>A table number goes from {least} to {most}.</translation>
    </message>
    <message>
      <source>Un partenaire</source>
      <translation>A partner</translation>
    </message>
    <message>
      <source>Un point de moins (−)</source>
      <translation>One dot less (−)</translation>
    </message>
    <message>
      <source>Un point de plus (+)</source>
      <translation>One dot more (+)</translation>
    </message>
    <message>
      <source>Un point d’essai</source>
      <translation>A trial point</translation>
    </message>
    <message>
      <source>Un premier pas</source>
      <translation>A first step</translation>
    </message>
    <message>
      <source>Un premier pas a quelqu’un qui s’en charge, présent dans la salle : quelques lettres de son nom, ou son badge.</source>
      <translation>A first step has somebody who takes it on, present in the room: a few letters of their name, or their badge.</translation>
    </message>
    <message>
      <source>Un premier pas se fait sous 30 jours, au plus tard le {last}, pas le {due} : choisissez un jour plus proche, ou un pas plus petit.</source>
      <translation>A first step is taken within 30 days, on {last} at the latest, not on {due}: choose an earlier day, or a smaller step.</translation>
    </message>
    <message>
      <source>Un second document commence ici (---) : un fichier contient un seul questionnaire.</source>
      <translation>A second document starts here (---): a file contains only one questionnaire.</translation>
    </message>
    <message>
      <source>Un second écran est branché : la projection s’y met en grand.</source>
      <translation>A second screen is connected: the projection fills it.</translation>
    </message>
    <message>
      <source>Un seul écran a été trouvé.</source>
      <translation>Only one screen was found.</translation>
    </message>
    <message>
      <source>Un sujet a un titre : notez celui qui est annoncé.</source>
      <translation>A topic has a title: note down the one that is announced.</translation>
    </message>
    <message>
      <source>Un sujet ne peut pas être joint à lui-même : choisissez-en un autre.</source>
      <translation>A topic cannot be merged with itself: choose another one.</translation>
    </message>
    <message>
      <source>Un sujet réunit de 0 à {most} personnes.</source>
      <translation>A topic brings together 0 to {most} people.</translation>
    </message>
    <message>
      <source>Un territoire a besoin d’un nom : écrivez-le.</source>
      <translation>A territory needs a name: write it.</translation>
    </message>
    <message>
      <source>Un texte a {most} caractères au plus : raccourcissez-le.</source>
      <translation>A text has {most} characters at most: shorten it.</translation>
    </message>
    <message>
      <source>Un thème a besoin d’un nom : écrivez-le.</source>
      <translation>A theme needs a name: write it.</translation>
    </message>
    <message>
      <source>Un tiret, un axe hachuré : moins de la moitié de l’axe a une réponse, il n’a donc pas de score et ne compte pas dans le niveau.</source>
      <translation>A dash, a hatched axis: less than half of the axis has an answer, so it has no score and does not count in the level.</translation>
    </message>
    <message>
      <source>Un total ouvre une conversation ; il n’en décide pas. Ses parts sont ci-dessous.</source>
      <translation>A total opens a conversation; it does not decide it. Its parts are below.</translation>
    </message>
    <message>
      <source>Un vote de plus (+), un de moins (-)</source>
      <translation>One more vote (+), one fewer (-)</translation>
    </message>
    <message>
      <source>Un vœu pour soi-même ne peut pas être honoré</source>
      <translation>A wish for oneself cannot be granted</translation>
    </message>
    <message>
      <source>Un événement a besoin d’un titre : écrivez-le.</source>
      <translation>An event needs a title: write it.</translation>
    </message>
    <message>
      <source>Une action a besoin de mots : écrivez ce qui est à faire.</source>
      <translation>An action needs words: write what is to be done.</translation>
    </message>
    <message>
      <source>Une autre personne de l’annuaire s’appelle aussi {known} : une nouvelle fiche est créée.</source>
      <translation>Someone else in the directory is also called {known}: a new record is created.</translation>
    </message>
    <message>
      <source>Une autre personne…</source>
      <translation>Someone else…</translation>
    </message>
    <message>
      <source>Une comparaison de groupe reste anonyme à partir de {least} diagnostics, il y en a {found} : ajoutez-en.</source>
      <translation>A group comparison stays anonymous from {least} diagnoses, there are {found}: add some more.</translation>
    </message>
    <message>
      <source>Une durée va de {least} à {most} minutes.</source>
      <translation>A duration goes from {least} to {most} minutes.</translation>
    </message>
    <message>
      <source>Une fiche adaptée dit de quoi : remplissez « {key} », ou écrivez-la avec vos mots (own).</source>
      <translation>An adapted card says from what: fill in “{key}”, or write it in your own words (own).</translation>
    </message>
    <message>
      <source>Une lecture de « {file} » a échoué, la suivante a réussi : rien n’est perdu. Recommencez.</source>
      <translation>One reading of “{file}” failed, the next one succeeded: nothing is lost. Try again.</translation>
    </message>
    <message>
      <source>Une ligne du déroulé a besoin d’un titre : écrivez-le.</source>
      <translation>A line of the running order needs a title: write it.</translation>
    </message>
    <message>
      <source>Une liste a {most} sujets au plus.</source>
      <translation>A list has {most} topics at most.</translation>
    </message>
    <message>
      <source>Une minute encore : terminez votre phrase, notez votre premier pas.</source>
      <translation>One minute more: finish your sentence, note your first step.</translation>
    </message>
    <message>
      <source>Une offre, en une phrase</source>
      <translation>An offer, in one sentence</translation>
    </message>
    <message>
      <source>Une organisation</source>
      <translation>An organisation</translation>
    </message>
    <message>
      <source>Une organisation a besoin d’un nom : écrivez-le.</source>
      <translation>An organisation needs a name: write it.</translation>
    </message>
    <message>
      <source>Une organisation tient de {least} à {most} rencontres à la fois.</source>
      <translation>An organisation holds from {least} to {most} meetings at once.</translation>
    </message>
    <message>
      <source>Une page, un événement, une organisation…</source>
      <translation>A page, an event, an organisation…</translation>
    </message>
    <message>
      <source>Une page : ce qui vient en tête, les groupes d’action</source>
      <translation>One page: what comes first, the action groups</translation>
    </message>
    <message>
      <source>Une parole tient en {most} caractères : coupez-la en deux lignes.</source>
      <translation>A line holds {most} characters: cut it in two.</translation>
    </message>
    <message>
      <source>Une pause vient après un tour et dure au moins une minute : vérifiez celle qui suit le tour {after}.</source>
      <translation>A break comes after a round and lasts at least one minute: check the one after round {after}.</translation>
    </message>
    <message>
      <source>Une personne a besoin d’un nom ou d’un prénom : écrivez l’un des deux.</source>
      <translation>A person needs a first name or a surname: write one of the two.</translation>
    </message>
    <message numerus="yes">
      <source>Une personne de plus aurait moins de %n vœu(x) honoré(s)</source>
      <translation>
        <numerusform>One more person would have fewer than %n wish granted</numerusform>
        <numerusform>One more person would have fewer than %n wishes granted</numerusform>
      </translation>
    </message>
    <message>
      <source>Une personne de plus d’une organisation déjà inscrite</source>
      <translation>One more person from an organisation already registered</translation>
    </message>
    <message>
      <source>Une personne de plus pour {name}</source>
      <translation>One more person for {name}</translation>
    </message>
    <message>
      <source>Une personne non inscrite se présente ({side})</source>
      <translation>A person who is not registered turns up ({side})</translation>
    </message>
    <message>
      <source>Une personne nouvelle s’ajoute à l’annuaire en même temps.</source>
      <translation>A new person is added to the directory at the same time.</translation>
    </message>
    <message>
      <source>Une personne par ligne</source>
      <translation>One person per line</translation>
    </message>
    <message>
      <source>Une phrase, ou plusieurs séparées par ;</source>
      <translation>One sentence, or several separated by ;</translation>
    </message>
    <message>
      <source>Une phrase : ce qui est cherché ou proposé</source>
      <translation>One sentence: what is looked for or offered</translation>
    </message>
    <message>
      <source>Une piste relie deux organisations différentes au moins : choisissez l’autre dans l’annuaire.</source>
      <translation>A lead links at least two different organisations: choose the other one in the directory.</translation>
    </message>
    <message>
      <source>Une piste relie deux organisations qui veulent donner suite. Ouvrez celles des intérêts réciproques, ou ajoutez-en une à la main.</source>
      <translation>A lead links two organisations that want to take it further. Open those of the mutual interests, or add one by hand.</translation>
    </message>
    <message>
      <source>Une proposition : la loi de la mobilité l’emporte.</source>
      <translation>A proposal: the law of mobility prevails.</translation>
    </message>
    <message>
      <source>Une question, et chacun propose les sujets dont il veut parler. Créez l’événement : la place du marché, les comptes rendus et les groupes d’action s’y tiennent.</source>
      <translation>A question, and everybody brings the topics that they want to speak of. Create the event: its marketplace, its reports and its action groups are kept there.</translation>
    </message>
    <message>
      <source>Une règle de placement concerne deux personnes différentes.</source>
      <translation>A seating rule is about two different people.</translation>
    </message>
    <message>
      <source>Une règle dit de ne pas placer ensemble, ou de faire se rencontrer.</source>
      <translation>A rule says not to place together, or to have people meet.</translation>
    </message>
    <message>
      <source>Une réponse va de 0 à 3, ou N (non concerné), ou ? (ne sait pas) : corrigez-la.</source>
      <translation>An answer goes from 0 to 3, or N (not applicable), or ? (don’t know): correct it.</translation>
    </message>
    <message>
      <source>Une réponse va de 0 à 3, ou N pour « sans objet » : corrigez-la.</source>
      <translation>An answer goes from 0 to 3, or N for “not applicable”: correct it.</translation>
    </message>
    <message>
      <source>Une seule</source>
      <translation>Only one</translation>
    </message>
    <message>
      <source>Une table compte de {least} à {most} personnes.</source>
      <translation>A table has {least} to {most} people.</translation>
    </message>
    <message>
      <source>Une table n’a pas changé de voix : passez-y et rappelez-le d’un mot.</source>
      <translation>A table has not switched speakers: go over and remind them in a word.</translation>
    </message>
    <message>
      <source>Une voix par table</source>
      <translation>One voice per table</translation>
    </message>
    <message>
      <source>Unité</source>
      <translation>Unit</translation>
    </message>
    <message>
      <source>Utiliser de nouveau la table {table}</source>
      <translation>Use table {table} again</translation>
    </message>
    <message>
      <source>Valeur</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>Variantes</source>
      <translation>Variants</translation>
    </message>
    <message>
      <source>Veille</source>
      <translation>Sleep mode</translation>
    </message>
    <message>
      <source>Venus sans inscription</source>
      <translation>Came without registering</translation>
    </message>
    <message>
      <source>Verrouiller (L)</source>
      <translation>Lock (L)</translation>
    </message>
    <message>
      <source>Verrouiller {name} – tour {round}</source>
      <translation>Lock {name} – round {round}</translation>
    </message>
    <message>
      <source>Verrouillées</source>
      <translation>Locked</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Vide : la question du tour, ou celle de l’atelier.</source>
      <translation>Empty: the question of the round, or of the workshop.</translation>
    </message>
    <message>
      <source>Vient de</source>
      <translation>Comes from</translation>
    </message>
    <message>
      <source>Ville</source>
      <translation>Town</translation>
    </message>
    <message>
      <source>Vingt fois plus vite, sur une copie</source>
      <translation>Twenty times faster, on a copy</translation>
    </message>
    <message>
      <source>Visite</source>
      <translation>Visit</translation>
    </message>
    <message>
      <source>Visite imprévue</source>
      <translation>Unexpected visit</translation>
    </message>
    <message>
      <source>Voir</source>
      <translation>Look</translation>
    </message>
    <message>
      <source>Voir et imprimer</source>
      <translation>View and print</translation>
    </message>
    <message>
      <source>Voir et imprimer : {title}</source>
      <translation>View and print: {title}</translation>
    </message>
    <message>
      <source>Voir la démonstration</source>
      <translation>See the demonstration</translation>
    </message>
    <message>
      <source>Voir les participants</source>
      <translation>See the participants</translation>
    </message>
    <message>
      <source>Voir pourquoi</source>
      <translation>See why</translation>
    </message>
    <message>
      <source>Voir tous les événements</source>
      <translation>See all events</translation>
    </message>
    <message>
      <source>Voix</source>
      <translation>Dots</translation>
    </message>
    <message>
      <source>Volontaire d’un groupe d’action</source>
      <translation>Volunteer of an action group</translation>
    </message>
    <message>
      <source>Volontaires</source>
      <translation>Volunteers</translation>
    </message>
    <message>
      <source>Vos accords</source>
      <translation>Your consent</translation>
    </message>
    <message>
      <source>Vos données ne sont ni vendues ni louées.</source>
      <translation>Your data is neither sold nor rented out.</translation>
    </message>
    <message>
      <source>Vos données personnelles</source>
      <translation>Your personal data</translation>
    </message>
    <message>
      <source>Vos droits</source>
      <translation>Your rights</translation>
    </message>
    <message>
      <source>Vos nom et prénom, votre organisation et votre fonction, votre courriel et votre téléphone professionnels, les personnes que vous souhaitez rencontrer ou avec qui ne pas vous placer, ce que votre organisation cherche et propose, les heures de votre présence, vos accords et leur date, les notes et la suite que vous donnez à vos rencontres, et une remarque utile à l’accueil.</source>
      <translation>Your name, your organisation and your role, your professional e-mail and phone, the people whom you wish to meet or not to be placed with, what your organisation seeks and offers, the hours of your presence, your consents and their dates, the ratings and the follow-up that you give to your meetings, and a remark useful at the door.</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Vote</translation>
    </message>
    <message>
      <source>Vote clos</source>
      <translation>Vote closed</translation>
    </message>
    <message>
      <source>Vote effacé, Ctrl+Z le ramène.</source>
      <translation>Vote erased, Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>Vote ouvert</source>
      <translation>Vote open</translation>
    </message>
    <message>
      <source>Voter</source>
      <translation>Vote</translation>
    </message>
    <message>
      <source>Voter pour une ligne du SWOT : {name}</source>
      <translation>Vote for a SWOT line: {name}</translation>
    </message>
    <message>
      <source>Votre association</source>
      <translation>Your association</translation>
    </message>
    <message>
      <source>Votre fonction</source>
      <translation>Your role</translation>
    </message>
    <message>
      <source>Votre première table</source>
      <translation>Your first table</translation>
    </message>
    <message>
      <source>Votre prénom et votre nom</source>
      <translation>Your first name and surname</translation>
    </message>
    <message>
      <source>Votre venue</source>
      <translation>Your visit</translation>
    </message>
    <message>
      <source>Vouliez-vous dire « {near} » ?</source>
      <translation>Did you mean “{near}”?</translation>
    </message>
    <message>
      <source>Vous et votre organisation</source>
      <translation>You and your organisation</translation>
    </message>
    <message>
      <source>Vous gardez cette table.</source>
      <translation>You keep this table.</translation>
    </message>
    <message>
      <source>Vous inscrire, préparer vos rendez-vous et tenir la liste de présence : c’est nécessaire à l’organisation de l’événement auquel vous vous inscrivez.</source>
      <translation>Registering you, preparing your appointments and keeping the attendance list: this is necessary to organise the event you register for.</translation>
    </message>
    <message>
      <source>Vous ne pouvez pas écrire dans le dossier {folder} : choisissez un autre dossier.</source>
      <translation>You cannot write in the folder {folder}: choose another folder.</translation>
    </message>
    <message>
      <source>Vous ne pouvez pas écrire dans {folder} : choisissez un autre dossier.</source>
      <translation>You cannot write in {folder}: choose another folder.</translation>
    </message>
    <message>
      <source>Vous n’êtes pas attendu·e à ce tour</source>
      <translation>You are not expected in this round</translation>
    </message>
    <message>
      <source>Vous n’êtes pas à table à ce tour.</source>
      <translation>You sit at no table in this round.</translation>
    </message>
    <message>
      <source>Vous photographier, transmettre vos coordonnées à une personne rencontrée, vous écrire régulièrement : seulement si vous y consentez, et jusqu’à ce que vous changiez d’avis.</source>
      <translation>Photographing you, passing on your contact details to a person you met, writing to you regularly: only if you consent, and until you change your mind.</translation>
    </message>
    <message>
      <source>Vous pouvez demander à consulter vos données, à les corriger, à les faire effacer, à en limiter l’usage ou à les recevoir pour les porter ailleurs ; vous opposer à leur usage ; retirer un accord donné. Il suffit de l’écrire à : {contact}. Nous répondons dans le mois. Effacer veut dire que tout ce qui vous nomme part de notre fichier, de son historique et de ses sauvegardes ; il ne reste que des nombres, sans nom.</source>
      <translation>You may ask to see your data, to have it corrected, erased or its use limited, or to receive it and carry it elsewhere; object to its use; withdraw a consent. Just write to: {contact}. We answer within a month. Erasing means that all that names you leaves our file, its history and its backups; only numbers stay, without a name.</translation>
    </message>
    <message>
      <source>Vous proposer une suite et établir des statistiques sans noms : c’est notre intérêt légitime à faire vivre les partenariats du territoire. Vous pouvez vous y opposer à tout moment.</source>
      <translation>Suggesting a follow-up to you and drawing up statistics without names: this is our legitimate interest in keeping the partnerships of the territory alive. You can object at any time.</translation>
    </message>
    <message>
      <source>Vous êtes en retard : dites-le, et proposez ce que l’on raccourcit.</source>
      <translation>You are late: say so, and suggest what to shorten.</translation>
    </message>
    <message>
      <source>Vous êtes en retard : raccourcissez la pause, jamais les échanges.</source>
      <translation>You are late: shorten the break, never the discussions.</translation>
    </message>
    <message>
      <source>Vous êtes en retard : raccourcissez la pause. C’est le moment de replanifier.</source>
      <translation>You are running late: shorten the break. This is the time to plan again.</translation>
    </message>
    <message>
      <source>Vous êtes en retard : raccourcissez l’échange, jamais les temps de parole.</source>
      <translation>You are running late: shorten the discussion, never the turns to speak.</translation>
    </message>
    <message>
      <source>Vous êtes l’hôte : vous gardez cette table.</source>
      <translation>You are the host: you keep this table.</translation>
    </message>
    <message>
      <source>Vu le</source>
      <translation>Seen on</translation>
    </message>
    <message>
      <source>Vérification…</source>
      <translation>Checking…</translation>
    </message>
    <message>
      <source>Vérifier de nouveau</source>
      <translation>Check again</translation>
    </message>
    <message>
      <source>Vérifiez le disque.</source>
      <translation>Check the disk.</translation>
    </message>
    <message>
      <source>Vérifiez leurs heures et leurs vœux : {names}</source>
      <translation>Check their times and their wishes: {names}</translation>
    </message>
    <message>
      <source>Vérifiée</source>
      <translation>Verified</translation>
    </message>
    <message>
      <source>Vœu</source>
      <translation>Wish</translation>
    </message>
    <message>
      <source>Vœu de rencontre</source>
      <translation>Meeting wish</translation>
    </message>
    <message>
      <source>Vœu d’un sujet</source>
      <translation>Interest in a topic</translation>
    </message>
    <message>
      <source>Vœu {rank}</source>
      <translation>Wish {rank}</translation>
    </message>
    <message>
      <source>Vœu « {value} » : est-ce {guess} ({score} %) ? Confirmez, ou choisissez.</source>
      <translation>Wish “{value}”: is it {guess} ({score}%)? Confirm, or choose.</translation>
    </message>
    <message>
      <source>Vœux</source>
      <translation>Wishes</translation>
    </message>
    <message>
      <source>Vœux dans l’ordre</source>
      <translation>Wishes in order</translation>
    </message>
    <message>
      <source>Vœux d’une personne : badge, puis sujets</source>
      <translation>Choices of a person: badge, then topics</translation>
    </message>
    <message>
      <source>Vœux exaucés</source>
      <translation>Wishes granted</translation>
    </message>
    <message>
      <source>Vœux honorés, en %</source>
      <translation>Wishes granted, in %</translation>
    </message>
    <message>
      <source>Vœux non honorés</source>
      <translation>Wishes not granted</translation>
    </message>
    <message>
      <source>Vœux prévus au plan</source>
      <translation>Wishes in the plan</translation>
    </message>
    <message>
      <source>Vœux qui ne tiennent pas</source>
      <translation>Wishes that do not fit</translation>
    </message>
    <message>
      <source>Vœux reconnus</source>
      <translation>Wishes recognised</translation>
    </message>
    <message>
      <source>Vœux réciproques honorés, en %</source>
      <translation>Mutual wishes granted, in %</translation>
    </message>
    <message>
      <source>Vœux sur papier</source>
      <translation>Choices on paper</translation>
    </message>
    <message>
      <source>W et neuf chiffres, si vous l’avez</source>
      <translation>W and nine digits, if you have it</translation>
    </message>
    <message>
      <source>W131000000</source>
      <translation>W131000000</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>absents : {count}</source>
      <translation>absent: {count}</translation>
    </message>
    <message>
      <source>actions commencées à 3 mois</source>
      <translation>actions started after 3 months</translation>
    </message>
    <message>
      <source>actions dont quelqu’un se charge</source>
      <translation>actions that somebody has taken on</translation>
    </message>
    <message>
      <source>affiche-par-personne</source>
      <translation>persons-poster</translation>
    </message>
    <message>
      <source>agendas</source>
      <translation>agendas</translation>
    </message>
    <message>
      <source>agendas, badges, affiches : imprimés</source>
      <translation>agendas, badges, posters: printed</translation>
    </message>
    <message>
      <source>ajouté par l’animateur·rice</source>
      <translation>added by the facilitator</translation>
    </message>
    <message>
      <source>ajoutée</source>
      <translation>added</translation>
    </message>
    <message>
      <source>appel de suivi</source>
      <translation>follow-up call</translation>
    </message>
    <message>
      <source>après le tour 4 : 10 min</source>
      <translation>after round 4: 10 min</translation>
    </message>
    <message>
      <source>après le tour {round} : {minutes} min</source>
      <translation>after round {round}: {minutes} min</translation>
    </message>
    <message>
      <source>association</source>
      <translation>association</translation>
    </message>
    <message>
      <source>associations</source>
      <translation>associations</translation>
    </message>
    <message>
      <source>attendus : {count}</source>
      <translation>expected: {count}</translation>
    </message>
    <message>
      <source>attendu·e à {time}</source>
      <translation>expected at {time}</translation>
    </message>
    <message>
      <source>au choix du plan</source>
      <translation>left to the plan</translation>
    </message>
    <message>
      <source>au début de l’événement</source>
      <translation>at the start of the event</translation>
    </message>
    <message>
      <source>au mieux, sans bouger ce qui tient</source>
      <translation>the best, without moving what is held</translation>
    </message>
    <message>
      <source>au moins</source>
      <translation>at least</translation>
    </message>
    <message>
      <source>au plus</source>
      <translation>at most</translation>
    </message>
    <message>
      <source>aucun</source>
      <translation>none</translation>
    </message>
    <message>
      <source>aucun des deux</source>
      <translation>neither of them</translation>
    </message>
    <message>
      <source>aucun type ne se détache encore</source>
      <translation>no type stands out yet</translation>
    </message>
    <message>
      <source>aucune liste saisie pour le moment</source>
      <translation>no list typed yet</translation>
    </message>
    <message>
      <source>aucune place libre</source>
      <translation>no free place</translation>
    </message>
    <message>
      <source>aucune : le fichier n’a pas de feuilles</source>
      <translation>none: the file has no sheets</translation>
    </message>
    <message>
      <source>avant de chercher un partenaire</source>
      <translation>before looking for a partner</translation>
    </message>
    <message>
      <source>avec l’accord des deux personnes</source>
      <translation>with the agreement of both people</translation>
    </message>
    <message>
      <source>badge {badge}</source>
      <translation>badge {badge}</translation>
    </message>
    <message>
      <source>badges</source>
      <translation>badges</translation>
    </message>
    <message>
      <source>bilan</source>
      <translation>assessment</translation>
    </message>
    <message>
      <source>brouillon à corriger</source>
      <translation>draft to put right</translation>
    </message>
    <message>
      <source>bulletin-inscription</source>
      <translation>registration</translation>
    </message>
    <message>
      <source>bulletins-de-vote</source>
      <translation>vote-slips</translation>
    </message>
    <message>
      <source>cartes-des-sujets</source>
      <translation>topic-cards</translation>
    </message>
    <message>
      <source>ce diagnostic</source>
      <translation>this diagnosis</translation>
    </message>
    <message>
      <source>ce disque</source>
      <translation>this disk</translation>
    </message>
    <message>
      <source>ce que l’on se demande à toutes les tables</source>
      <translation>what all tables are asked</translation>
    </message>
    <message>
      <source>cette organisation</source>
      <translation>this organisation</translation>
    </message>
    <message>
      <source>cette personne</source>
      <translation>this person</translation>
    </message>
    <message>
      <source>cette piste</source>
      <translation>this lead</translation>
    </message>
    <message>
      <source>chacun a dit ses vœux</source>
      <translation>everyone has given their wishes</translation>
    </message>
    <message>
      <source>change de place</source>
      <translation>moves</translation>
    </message>
    <message>
      <source>choisis avant</source>
      <translation>chosen before</translation>
    </message>
    <message>
      <source>choisis avant le premier tour</source>
      <translation>chosen before the first round</translation>
    </message>
    <message>
      <source>choisis à la fin du tour 1</source>
      <translation>chosen at the end of round 1</translation>
    </message>
    <message>
      <source>choisis à la fin du tour {round}</source>
      <translation>chosen at the end of round {round}</translation>
    </message>
    <message>
      <source>chutes de bois</source>
      <translation>wood offcuts</translation>
    </message>
    <message>
      <source>citoyen·ne</source>
      <translation>citizen</translation>
    </message>
    <message>
      <source>cloche courte</source>
      <translation>short bell</translation>
    </message>
    <message>
      <source>cloche longue</source>
      <translation>long bell</translation>
    </message>
    <message>
      <source>clos le {day}</source>
      <translation>closed on {day}</translation>
    </message>
    <message>
      <source>cochez une case</source>
      <translation>tick one box</translation>
    </message>
    <message>
      <source>collectivité, institution</source>
      <translation>local authority, institution</translation>
    </message>
    <message numerus="yes">
      <source>collègues ensemble : %n fois</source>
      <translation>
        <numerusform>colleagues together: %n time</numerusform>
        <numerusform>colleagues together: %n times</numerusform>
      </translation>
    </message>
    <message>
      <source>collègues ensemble : jamais</source>
      <translation>colleagues together: never</translation>
    </message>
    <message>
      <source>colonne {place} sans titre</source>
      <translation>column {place} without a heading</translation>
    </message>
    <message>
      <source>commencé</source>
      <translation>begun</translation>
    </message>
    <message>
      <source>comparaison</source>
      <translation>diagnostic-comparison</translation>
    </message>
    <message>
      <source>compatibilite</source>
      <translation>compatibility</translation>
    </message>
    <message>
      <source>complet</source>
      <translation>complete</translation>
    </message>
    <message>
      <source>composer les tables d’un atelier</source>
      <translation>compose the tables of a workshop</translation>
    </message>
    <message>
      <source>comptes rendus complets</source>
      <translation>complete reports</translation>
    </message>
    <message>
      <source>confidentiel</source>
      <translation>confidential</translation>
    </message>
    <message>
      <source>contacts-reciproques</source>
      <translation>mutual-contacts</translation>
    </message>
    <message>
      <source>contexte : pas noté, opportunités et menaces</source>
      <translation>context: not scored, opportunities and threats</translation>
    </message>
    <message>
      <source>coopération économique</source>
      <translation>economic cooperation</translation>
    </message>
    <message>
      <source>créer un événement</source>
      <translation>create an event</translation>
    </message>
    <message>
      <source>c’est le minimum, prouvé</source>
      <translation>the minimum, proven</translation>
    </message>
    <message>
      <source>dans la fenêtre, vingt fois plus vite</source>
      <translation>in the window, twenty times faster</translation>
    </message>
    <message>
      <source>dans les temps</source>
      <translation>on time</translation>
    </message>
    <message>
      <source>date à venir</source>
      <translation>date to come</translation>
    </message>
    <message>
      <source>de côté</source>
      <translation>set aside</translation>
    </message>
    <message>
      <source>de {fewest} à {most}</source>
      <translation>from {fewest} to {most}</translation>
    </message>
    <message>
      <source>de {first} à {last}</source>
      <translation>from {first} to {last}</translation>
    </message>
    <message>
      <source>demande de la pratique</source>
      <translation>needs some practice</translation>
    </message>
    <message>
      <source>depuis {time}</source>
      <translation>since {time}</translation>
    </message>
    <message>
      <source>dernier geste : {what}, {moment}</source>
      <translation>last gesture: {what}, {moment}</translation>
    </message>
    <message>
      <source>deroule-animation</source>
      <translation>running-sheet</translation>
    </message>
    <message>
      <source>des champs (une ligne par champ : son nom, deux-points, sa valeur)</source>
      <translation>fields (one line per field: its name, a colon, its value)</translation>
    </message>
    <message>
      <source>des questions ont une réponse</source>
      <translation>of the questions have an answer</translation>
    </message>
    <message>
      <source>deux personnes se rencontrent deux fois</source>
      <translation>two people meet twice</translation>
    </message>
    <message>
      <source>deux points d’écart ou plus entre les réponses</source>
      <translation>a gap of two points or more between the answers</translation>
    </message>
    <message>
      <source>diagnostic</source>
      <translation>diagnosis</translation>
    </message>
    <message>
      <source>disque plein</source>
      <translation>disk full</translation>
    </message>
    <message>
      <source>document</source>
      <translation>document</translation>
    </message>
    <message>
      <source>données abîmées</source>
      <translation>damaged data</translation>
    </message>
    <message>
      <source>données occupées</source>
      <translation>data in use</translation>
    </message>
    <message>
      <source>dossier en lecture seule</source>
      <translation>read-only folder</translation>
    </message>
    <message>
      <source>dossier inaccessible</source>
      <translation>folder out of reach</translation>
    </message>
    <message>
      <source>du programme</source>
      <translation>from the program</translation>
    </message>
    <message>
      <source>dès le début</source>
      <translation>from the start</translation>
    </message>
    <message>
      <source>dès {arrival}</source>
      <translation>from {arrival}</translation>
    </message>
    <message numerus="yes">
      <source>déborde de %n minute(s)</source>
      <translation>
        <numerusform>runs over by %n minute</numerusform>
        <numerusform>runs over by %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>début</source>
      <translation>beginning</translation>
    </message>
    <message>
      <source>déjà là</source>
      <translation>already there</translation>
    </message>
    <message>
      <source>déplacé par l’animateur·rice</source>
      <translation>moved by the facilitator</translation>
    </message>
    <message>
      <source>déplacée</source>
      <translation>moved</translation>
    </message>
    <message>
      <source>d’où vient la liste : {profiles}</source>
      <translation>where the list comes from: {profiles}</translation>
    </message>
    <message>
      <source>d’un côté</source>
      <translation>one-sided</translation>
    </message>
    <message>
      <source>effacer pour de bon</source>
      <translation>erase for good</translation>
    </message>
    <message>
      <source>effacer tout ce qui est connu d’une personne</source>
      <translation>erase everything that is known of a person</translation>
    </message>
    <message>
      <source>en cours</source>
      <translation>under way</translation>
    </message>
    <message>
      <source>en grands caractères</source>
      <translation>in large print</translation>
    </message>
    <message>
      <source>enseignement, recherche</source>
      <translation>education, research</translation>
    </message>
    <message>
      <source>entreprise</source>
      <translation>company</translation>
    </message>
    <message>
      <source>entreprises</source>
      <translation>companies</translation>
    </message>
    <message>
      <source>espace fermé</source>
      <translation>space closed</translation>
    </message>
    <message numerus="yes">
      <source>et %n autre(s)</source>
      <translation>
        <numerusform>and %n other</numerusform>
        <numerusform>and %n others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>et %n autre(s) demande(s)</source>
      <translation>
        <numerusform>and %n other request</numerusform>
        <numerusform>and %n other requests</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>et %n autre(s) en annexe</source>
      <translation>
        <numerusform>and %n other in the annex</numerusform>
        <numerusform>and %n others in the annex</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>et %n en appui</source>
      <translation>
        <numerusform>and %n in support</numerusform>
        <numerusform>and %n in support</numerusform>
      </translation>
    </message>
    <message>
      <source>etapes</source>
      <translation>steps</translation>
    </message>
    <message>
      <source>evaluation</source>
      <translation>evaluation</translation>
    </message>
    <message>
      <source>excusés : {count}</source>
      <translation>excused: {count}</translation>
    </message>
    <message>
      <source>facile</source>
      <translation>easy</translation>
    </message>
    <message>
      <source>facultatif</source>
      <translation>optional</translation>
    </message>
    <message>
      <source>faire connaître nos métiers</source>
      <translation>making our trades known</translation>
    </message>
    <message>
      <source>fait le {date}</source>
      <translation>done on {date}</translation>
    </message>
    <message>
      <source>feuilles-de-table</source>
      <translation>table-sheets</translation>
    </message>
    <message>
      <source>fiche à nous</source>
      <translation>our own card</translation>
    </message>
    <message>
      <source>fiche à réimprimer</source>
      <translation>card to reprint</translation>
    </message>
    <message>
      <source>fiche-de-methode</source>
      <translation>method-card</translation>
    </message>
    <message>
      <source>fiches-compte-rendu</source>
      <translation>report-forms</translation>
    </message>
    <message>
      <source>fiches-contact</source>
      <translation>contact-slips</translation>
    </message>
    <message>
      <source>fiches-de-notes</source>
      <translation>rating-sheet</translation>
    </message>
    <message>
      <source>fin à {time}</source>
      <translation>ends at {time}</translation>
    </message>
    <message>
      <source>font une pause, et des rencontres s’y font</source>
      <translation>take a break, and people meet there</translation>
    </message>
    <message>
      <source>gagne {who}</source>
      <translation>gains {who}</translation>
    </message>
    <message>
      <source>gagne {wishes}</source>
      <translation>gains {wishes}</translation>
    </message>
    <message>
      <source>gardent leur table</source>
      <translation>keep their table</translation>
    </message>
    <message>
      <source>grands-caracteres</source>
      <translation>large</translation>
    </message>
    <message>
      <source>grille-du-forum</source>
      <translation>forum-grid</translation>
    </message>
    <message>
      <source>grille-du-forum-a4</source>
      <translation>forum-grid-a4</translation>
    </message>
    <message>
      <source>gérant</source>
      <translation>manager</translation>
    </message>
    <message>
      <source>heure</source>
      <translation>hour</translation>
    </message>
    <message>
      <source>hôte</source>
      <translation>host</translation>
    </message>
    <message>
      <source>hôte absent</source>
      <translation>host away</translation>
    </message>
    <message>
      <source>hôte pris par {number}</source>
      <translation>host taken by {number}</translation>
    </message>
    <message>
      <source>il doit être un objet, et vaut {value}</source>
      <translation>it must be an object, and is {value}</translation>
    </message>
    <message>
      <source>il en manque {count} : touche H</source>
      <translation>{count} missing: key H</translation>
    </message>
    <message numerus="yes">
      <source>il manque %n minute(s)</source>
      <translation>
        <numerusform>%n minute short</numerusform>
        <numerusform>%n minutes short</numerusform>
      </translation>
    </message>
    <message>
      <source>il manque « {where} »</source>
      <translation>“{where}” is missing</translation>
    </message>
    <message>
      <source>il n’y a pas de données</source>
      <translation>there are no data</translation>
    </message>
    <message>
      <source>il y a {tables} et {rounds}</source>
      <translation>there are {tables} and {rounds}</translation>
    </message>
    <message>
      <source>importer des participants</source>
      <translation>import participants</translation>
    </message>
    <message>
      <source>importée, vérifiée ligne par ligne</source>
      <translation>imported, checked line by line</translation>
    </message>
    <message>
      <source>inconnue</source>
      <translation>unknown</translation>
    </message>
    <message>
      <source>innovation sociétale</source>
      <translation>societal innovation</translation>
    </message>
    <message>
      <source>inscription à {title}</source>
      <translation>registration for {title}</translation>
    </message>
    <message>
      <source>inscrits en tout</source>
      <translation>registered in all</translation>
    </message>
    <message>
      <source>interne : noté, forces et faiblesses</source>
      <translation>internal: scored, strengths and weaknesses</translation>
    </message>
    <message>
      <source>intérêts d’un seul côté</source>
      <translation>one-sided interests</translation>
    </message>
    <message>
      <source>intérêts réciproques</source>
      <translation>mutual interests</translation>
    </message>
    <message>
      <source>invitation</source>
      <translation>invitation</translation>
    </message>
    <message>
      <source>je donne suite</source>
      <translation>I will follow up</translation>
    </message>
    <message>
      <source>je ne sais pas encore</source>
      <translation>I do not know yet</translation>
    </message>
    <message>
      <source>je ne sais pas encore : ni compté·e ni placé·e</source>
      <translation>I do not know yet: neither counted nor seated</translation>
    </message>
    <message>
      <source>jj/mm/aaaa</source>
      <translation>dd/mm/yyyy</translation>
    </message>
    <message>
      <source>jj/mm/aaaa (peut venir plus tard)</source>
      <translation>dd/mm/yyyy (can come later)</translation>
    </message>
    <message>
      <source>joint au sujet {number}</source>
      <translation>joined to topic {number}</translation>
    </message>
    <message>
      <source>jouer la démonstration complète</source>
      <translation>play the complete demonstration</translation>
    </message>
    <message>
      <source>journal sans son fichier</source>
      <translation>journal without its file</translation>
    </message>
    <message>
      <source>jours</source>
      <translation>days</translation>
    </message>
    <message>
      <source>jusqu’à la fin</source>
      <translation>until the end</translation>
    </message>
    <message>
      <source>jusqu’à {departure}</source>
      <translation>until {departure}</translation>
    </message>
    <message>
      <source>la feuille à lire (plusieurs : lues ensemble)</source>
      <translation>the sheet to read (several: read together)</translation>
    </message>
    <message>
      <source>la rencontre de {a} et {b} est verrouillée au tour {round}, table {table}</source>
      <translation>the meeting of {a} and {b} is locked in round {round}, table {table}</translation>
    </message>
    <message>
      <source>la réponse a changé depuis</source>
      <translation>the answer has changed since</translation>
    </message>
    <message>
      <source>laissée là par un déplacement</source>
      <translation>left there by a move</translation>
    </message>
    <message>
      <source>langue des textes</source>
      <translation>language of the texts</translation>
    </message>
    <message>
      <source>le fichier de données ou son adresse</source>
      <translation>the data file or its address</translation>
    </message>
    <message>
      <source>le minimum est d’au moins {least}</source>
      <translation>the minimum is at least {least}</translation>
    </message>
    <message>
      <source>le participant n° {number}</source>
      <translation>participant no. {number}</translation>
    </message>
    <message>
      <source>le plan des rencontres</source>
      <translation>the meeting plan</translation>
    </message>
    <message>
      <source>le score d’abord</source>
      <translation>score first</translation>
    </message>
    <message>
      <source>le vôtre</source>
      <translation>yours</translation>
    </message>
    <message>
      <source>le vœu de {wisher} pour {wished}</source>
      <translation>the wish of {wisher} for {wished}</translation>
    </message>
    <message>
      <source>le {day} à {time}</source>
      <translation>on {day} at {time}</translation>
    </message>
    <message>
      <source>les autres structures, sans aucun nom</source>
      <translation>the other organisations, without any name</translation>
    </message>
    <message>
      <source>les deux le souhaitent</source>
      <translation>both wish it</translation>
    </message>
    <message>
      <source>les données ne peuvent pas être lues</source>
      <translation>the data cannot be read</translation>
    </message>
    <message>
      <source>les heures reculent</source>
      <translation>the hours go backwards</translation>
    </message>
    <message>
      <source>les notes des fiches</source>
      <translation>the ratings on the slips</translation>
    </message>
    <message>
      <source>les présences</source>
      <translation>attendance</translation>
    </message>
    <message>
      <source>les vœux</source>
      <translation>the wishes</translation>
    </message>
    <message>
      <source>libre</source>
      <translation>open</translation>
    </message>
    <message>
      <source>libre : bourdon ou papillon</source>
      <translation>free: bumblebee or butterfly</translation>
    </message>
    <message>
      <source>lieu à venir</source>
      <translation>venue to come</translation>
    </message>
    <message>
      <source>ligne {line} : {text}</source>
      <translation>line {line}: {text}</translation>
    </message>
    <message>
      <source>liste-emargement</source>
      <translation>sign-in</translation>
    </message>
    <message>
      <source>lister ce qui doit être effacé, et pourquoi</source>
      <translation>list what is due to be erased, and why</translation>
    </message>
    <message>
      <source>lister les inscrits d’un événement</source>
      <translation>list who is registered for an event</translation>
    </message>
    <message>
      <source>lister les questionnaires, ou en vérifier un</source>
      <translation>list the questionnaires, or check one</translation>
    </message>
    <message>
      <source>lister les sauvegardes</source>
      <translation>list the backups</translation>
    </message>
    <message>
      <source>lister les sujets d’un forum ouvert</source>
      <translation>list the topics of an open forum</translation>
    </message>
    <message>
      <source>lister les événements</source>
      <translation>list the events</translation>
    </message>
    <message>
      <source>listes-personnelles</source>
      <translation>personal-lists</translation>
    </message>
    <message>
      <source>livret-du-forum</source>
      <translation>forum-booklet</translation>
    </message>
    <message>
      <source>l’heure des tours</source>
      <translation>the time of the rounds</translation>
    </message>
    <message>
      <source>l’équité d’abord</source>
      <translation>fairness first</translation>
    </message>
    <message numerus="yes">
      <source>mais %n personne(s) de plus à prévenir</source>
      <translation>
        <numerusform>but %n more person to tell</numerusform>
        <numerusform>but %n more people to tell</numerusform>
      </translation>
    </message>
    <message>
      <source>manque</source>
      <translation>missing</translation>
    </message>
    <message>
      <source>meilleur score d’abord</source>
      <translation>best score first</translation>
    </message>
    <message>
      <source>mise de côté par une restauration</source>
      <translation>set aside by a restore</translation>
    </message>
    <message>
      <source>modifiée</source>
      <translation>edited</translation>
    </message>
    <message>
      <source>montrer sans rien effacer</source>
      <translation>show without erasing anything</translation>
    </message>
    <message>
      <source>montrer sans rien importer</source>
      <translation>show without importing anything</translation>
    </message>
    <message numerus="yes">
      <source>moyenne de %n structure(s)</source>
      <translation>
        <numerusform>average of %n organisation</numerusform>
        <numerusform>average of %n organisations</numerusform>
      </translation>
    </message>
    <message>
      <source>moyenne {mean} sur {top}</source>
      <translation>mean {mean} out of {top}</translation>
    </message>
    <message>
      <source>mécénat</source>
      <translation>patronage</translation>
    </message>
    <message>
      <source>même titre que {number}</source>
      <translation>same title as {number}</translation>
    </message>
    <message>
      <source>ne pas les y porter</source>
      <translation>do not bring them there</translation>
    </message>
    <message>
      <source>ne sait pas</source>
      <translation>don’t know</translation>
    </message>
    <message>
      <source>nom</source>
      <translation>name</translation>
    </message>
    <message>
      <source>nom, date, signature</source>
      <translation>name, date, signature</translation>
    </message>
    <message>
      <source>non</source>
      <translation>no</translation>
    </message>
    <message>
      <source>non (fiche)</source>
      <translation>no (slip)</translation>
    </message>
    <message>
      <source>non (inscription)</source>
      <translation>no (registration)</translation>
    </message>
    <message>
      <source>non comptés</source>
      <translation>not counted</translation>
    </message>
    <message>
      <source>non concerné</source>
      <translation>not applicable</translation>
    </message>
    <message>
      <source>non concerné : {count}</source>
      <translation>not applicable: {count}</translation>
    </message>
    <message>
      <source>non demandé</source>
      <translation>not asked</translation>
    </message>
    <message>
      <source>non honorés</source>
      <translation>not granted</translation>
    </message>
    <message>
      <source>non noté</source>
      <translation>not scored</translation>
    </message>
    <message>
      <source>non précisé</source>
      <translation>not specified</translation>
    </message>
    <message>
      <source>non précisée</source>
      <translation>not specified</translation>
    </message>
    <message>
      <source>non saisi</source>
      <translation>not entered</translation>
    </message>
    <message>
      <source>non vérifiée</source>
      <translation>not verified</translation>
    </message>
    <message>
      <source>non : accord manquant – {names}</source>
      <translation>no: consent missing – {names}</translation>
    </message>
    <message>
      <source>non : intérêt d’un seul côté</source>
      <translation>no: one-sided interest</translation>
    </message>
    <message>
      <source>note ce qui est dit et le premier pas</source>
      <translation>writes down what is said and the first step</translation>
    </message>
    <message>
      <source>notice-donnees</source>
      <translation>privacy-notice</translation>
    </message>
    <message>
      <source>notée ce jour-là, sans contact depuis</source>
      <translation>noted on that day, no contact since</translation>
    </message>
    <message>
      <source>nouvelle question</source>
      <translation>new question</translation>
    </message>
    <message>
      <source>numeros-de-table</source>
      <translation>table-signs</translation>
    </message>
    <message>
      <source>n° {number}</source>
      <translation>no. {number}</translation>
    </message>
    <message>
      <source>nécessaire pour passer l’étape</source>
      <translation>necessary to pass the step</translation>
    </message>
    <message>
      <source>on ne peut pas mieux</source>
      <translation>nothing is better</translation>
    </message>
    <message>
      <source>ont pu parler de leur sujet</source>
      <translation>could speak of their topic</translation>
    </message>
    <message>
      <source>optimal prouvé</source>
      <translation>proven optimal</translation>
    </message>
    <message>
      <source>oui</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>oui (fiche)</source>
      <translation>yes (slip)</translation>
    </message>
    <message>
      <source>oui (inscription)</source>
      <translation>yes (registration)</translation>
    </message>
    <message>
      <source>oui, les deux ont accepté</source>
      <translation>yes, both have agreed</translation>
    </message>
    <message>
      <source>oui, sur</source>
      <translation>yes, of</translation>
    </message>
    <message>
      <source>oui, à voir</source>
      <translation>yes, to be seen</translation>
    </message>
    <message>
      <source>ouverte</source>
      <translation>open</translation>
    </message>
    <message>
      <source>ouverture d’une piste</source>
      <translation>opening of a lead</translation>
    </message>
    <message>
      <source>ouvre la discussion, accueille, veille à ce qu’il en reste une trace</source>
      <translation>opens the discussion, welcomes people, sees to it that it leaves a trace</translation>
    </message>
    <message>
      <source>ouvre, tient le cadre, ne dirige pas le contenu</source>
      <translation>opens, holds the frame, does not steer the content</translation>
    </message>
    <message>
      <source>p. {pages}</source>
      <translation>p. {pages}</translation>
    </message>
    <message>
      <source>page {page}/{pages}</source>
      <translation>page {page}/{pages}</translation>
    </message>
    <message>
      <source>par table</source>
      <translation>by table</translation>
    </message>
    <message>
      <source>partenariats</source>
      <translation>partnerships</translation>
    </message>
    <message>
      <source>participant</source>
      <translation>participant</translation>
    </message>
    <message>
      <source>participants</source>
      <translation>participants</translation>
    </message>
    <message>
      <source>participation à {title}</source>
      <translation>participation in {title}</translation>
    </message>
    <message>
      <source>partis : {count}</source>
      <translation>gone: {count}</translation>
    </message>
    <message>
      <source>parti·e à {time}</source>
      <translation>left at {time}</translation>
    </message>
    <message>
      <source>pas de cloche</source>
      <translation>no bell</translation>
    </message>
    <message>
      <source>pas encore de plan</source>
      <translation>no plan yet</translation>
    </message>
    <message>
      <source>pas encore de tables</source>
      <translation>no tables yet</translation>
    </message>
    <message>
      <source>pas encore demandé</source>
      <translation>not asked yet</translation>
    </message>
    <message>
      <source>pas encore utilisé</source>
      <translation>not used yet</translation>
    </message>
    <message>
      <source>pas proposé</source>
      <translation>not offered</translation>
    </message>
    <message>
      <source>pas sûr·e</source>
      <translation>not sure</translation>
    </message>
    <message>
      <source>passée</source>
      <translation>passed</translation>
    </message>
    <message>
      <source>passée outre</source>
      <translation>passed all the same</translation>
    </message>
    <message>
      <source>pause utile</source>
      <translation>useful break</translation>
    </message>
    <message>
      <source>perd {who}</source>
      <translation>loses {who}</translation>
    </message>
    <message>
      <source>perd {wishes}</source>
      <translation>loses {wishes}</translation>
    </message>
    <message>
      <source>personne</source>
      <translation>nobody</translation>
    </message>
    <message>
      <source>personne ne savait répondre</source>
      <translation>nobody could answer</translation>
    </message>
    <message>
      <source>personne n’a exprimé de vœu</source>
      <translation>nobody has given a wish</translation>
    </message>
    <message>
      <source>personne retirée</source>
      <translation>person removed</translation>
    </message>
    <message>
      <source>personne à trouver dans l’annuaire</source>
      <translation>person to be found in the directory</translation>
    </message>
    <message>
      <source>personnes par sujet, en moyenne</source>
      <translation>people per topic, on average</translation>
    </message>
    <message>
      <source>personne : laisser ce nom de côté</source>
      <translation>nobody: leave this name out</translation>
    </message>
    <message>
      <source>place double</source>
      <translation>place taken twice</translation>
    </message>
    <message>
      <source>places pour les mains levées</source>
      <translation>seats for the hands raised</translation>
    </message>
    <message>
      <source>plan des rencontres</source>
      <translation>meeting plan</translation>
    </message>
    <message>
      <source>plan {number}</source>
      <translation>plan {number}</translation>
    </message>
    <message>
      <source>plan {number} : {kept} rencontres gardées sur {possible} possibles, en {seconds} s</source>
      <translation>plan {number}: {kept} meetings kept out of {possible} possible, in {seconds} s</translation>
    </message>
    <message>
      <source>plan-des-tours</source>
      <translation>round-plan</translation>
    </message>
    <message>
      <source>planifier les rencontres</source>
      <translation>plan the meetings</translation>
    </message>
    <message>
      <source>plénière</source>
      <translation>plenary</translation>
    </message>
    <message>
      <source>point à faire dans 3 mois</source>
      <translation>to be checked in 3 months</translation>
    </message>
    <message>
      <source>points</source>
      <translation>dots</translation>
    </message>
    <message>
      <source>pour d’autres surprises</source>
      <translation>for other surprises</translation>
    </message>
    <message>
      <source>pour le {date}</source>
      <translation>by {date}</translation>
    </message>
    <message>
      <source>pour qui a l’habitude</source>
      <translation>for the experienced</translation>
    </message>
    <message>
      <source>pratiques responsables</source>
      <translation>responsible practices</translation>
    </message>
    <message>
      <source>prendre aussi les lignes masquées</source>
      <translation>take hidden lines as well</translation>
    </message>
    <message>
      <source>principes-du-forum</source>
      <translation>forum-principles</translation>
    </message>
    <message>
      <source>produire les documents en PDF</source>
      <translation>make the documents as PDF</translation>
    </message>
    <message>
      <source>proposer la grille d’un forum ouvert</source>
      <translation>propose the grid of an open forum</translation>
    </message>
    <message>
      <source>proposé</source>
      <translation>offered</translation>
    </message>
    <message>
      <source>provisoire</source>
      <translation>provisional</translation>
    </message>
    <message>
      <source>présents</source>
      <translation>present</translation>
    </message>
    <message>
      <source>prêt</source>
      <translation>ready</translation>
    </message>
    <message>
      <source>puis {names}</source>
      <translation>then {names}</translation>
    </message>
    <message>
      <source>quelqu’un</source>
      <translation>someone</translation>
    </message>
    <message>
      <source>quelqu’un est à deux tables à la fois</source>
      <translation>someone is at two tables at once</translation>
    </message>
    <message>
      <source>question retirée</source>
      <translation>question removed</translation>
    </message>
    <message>
      <source>questionnaire</source>
      <translation>questionnaire</translation>
    </message>
    <message>
      <source>qui veut rencontrer qui, dans l’ordre</source>
      <translation>who wants to meet whom, in order</translation>
    </message>
    <message numerus="yes">
      <source>raccourcie de %n minute(s)</source>
      <translation>
        <numerusform>shortened by %n minute</numerusform>
        <numerusform>shortened by %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>recommandé</source>
      <translation>recommended</translation>
    </message>
    <message>
      <source>recto</source>
      <translation>one side</translation>
    </message>
    <message>
      <source>recto seulement</source>
      <translation>one side only</translation>
    </message>
    <message>
      <source>recto-verso</source>
      <translation>both sides</translation>
    </message>
    <message>
      <source>reformulé par l’animateur·rice</source>
      <translation>reworded by the facilitator</translation>
    </message>
    <message>
      <source>reformulé, la réponse a changé depuis</source>
      <translation>reworded, the answer has changed since</translation>
    </message>
    <message>
      <source>refusée</source>
      <translation>refused</translation>
    </message>
    <message>
      <source>registre des effacements abîmé</source>
      <translation>register of erasures damaged</translation>
    </message>
    <message>
      <source>rencontres prévues</source>
      <translation>meetings planned</translation>
    </message>
    <message>
      <source>rencontres tenues</source>
      <translation>meetings held</translation>
    </message>
    <message>
      <source>restaurer sans demander</source>
      <translation>restore without asking</translation>
    </message>
    <message>
      <source>reste</source>
      <translation>stays</translation>
    </message>
    <message>
      <source>resultats-du-forum</source>
      <translation>forum-results</translation>
    </message>
    <message>
      <source>retirée</source>
      <translation>removed</translation>
    </message>
    <message>
      <source>revenir à une sauvegarde</source>
      <translation>go back to a backup</translation>
    </message>
    <message>
      <source>rien de mieux</source>
      <translation>nothing better</translation>
    </message>
    <message>
      <source>rien ne se contredit</source>
      <translation>nothing clashes</translation>
    </message>
    <message>
      <source>réciproque</source>
      <translation>mutual</translation>
    </message>
    <message>
      <source>réciproques : {part} sur {whole}</source>
      <translation>mutual: {part} out of {whole}</translation>
    </message>
    <message>
      <source>réponses</source>
      <translation>answers</translation>
    </message>
    <message>
      <source>répéter la soirée sur une copie</source>
      <translation>rehearse the evening on a copy</translation>
    </message>
    <message>
      <source>résultat sous forme de document JSON</source>
      <translation>result as a JSON document</translation>
    </message>
    <message>
      <source>sans date</source>
      <translation>no date</translation>
    </message>
    <message>
      <source>sans hôte</source>
      <translation>no host</translation>
    </message>
    <message>
      <source>sans maximum</source>
      <translation>no maximum</translation>
    </message>
    <message>
      <source>sans minimum</source>
      <translation>no minimum</translation>
    </message>
    <message>
      <source>sans nom</source>
      <translation>no name</translation>
    </message>
    <message>
      <source>sans ouvrir la fenêtre</source>
      <translation>without opening the window</translation>
    </message>
    <message>
      <source>sans place</source>
      <translation>no place</translation>
    </message>
    <message>
      <source>sans réponse</source>
      <translation>no answer</translation>
    </message>
    <message>
      <source>sans texte</source>
      <translation>without text</translation>
    </message>
    <message>
      <source>sans titre</source>
      <translation>untitled</translation>
    </message>
    <message>
      <source>sans type de partenariat</source>
      <translation>no type of partnership</translation>
    </message>
    <message>
      <source>sauvegarde</source>
      <translation>backup</translation>
    </message>
    <message>
      <source>sauvegarder les données maintenant</source>
      <translation>back up the data now</translation>
    </message>
    <message>
      <source>seul</source>
      <translation>alone</translation>
    </message>
    <message>
      <source>son diagnostic du {day}</source>
      <translation>its diagnosis of {day}</translation>
    </message>
    <message>
      <source>son identifiant ou son fichier</source>
      <translation>its identifier or its file</translation>
    </message>
    <message>
      <source>souhaite vous rencontrer</source>
      <translation>would like to meet you</translation>
    </message>
    <message numerus="yes">
      <source>sous %n mois</source>
      <translation>
        <numerusform>within %n month</numerusform>
        <numerusform>within %n months</numerusform>
      </translation>
    </message>
    <message>
      <source>sous {months} mois</source>
      <translation>within {months} months</translation>
    </message>
    <message>
      <source>suit la liste ({count})</source>
      <translation>follows the list ({count})</translation>
    </message>
    <message>
      <source>suivi</source>
      <translation>follow-up</translation>
    </message>
    <message>
      <source>sujets annoncés</source>
      <translation>topics announced</translation>
    </message>
    <message>
      <source>sujets proposés</source>
      <translation>topics proposed</translation>
    </message>
    <message numerus="yes">
      <source>sur %n tour(s), {encounters} rencontres</source>
      <translation>
        <numerusform>over %n round, {encounters} encounters</numerusform>
        <numerusform>over %n rounds, {encounters} encounters</numerusform>
      </translation>
    </message>
    <message>
      <source>synthese</source>
      <translation>summary</translation>
    </message>
    <message>
      <source>synthese-enquete</source>
      <translation>survey</translation>
    </message>
    <message>
      <source>table</source>
      <translation>table</translation>
    </message>
    <message>
      <source>table {number}</source>
      <translation>table {number}</translation>
    </message>
    <message>
      <source>table {table} : {name}</source>
      <translation>table {table}: {name}</translation>
    </message>
    <message>
      <source>tables de l’atelier</source>
      <translation>tables of the workshop</translation>
    </message>
    <message>
      <source>tables-de-chacun</source>
      <translation>personal-tables</translation>
    </message>
    <message>
      <source>tables-par-tour</source>
      <translation>tables-by-round</translation>
    </message>
    <message>
      <source>terminée</source>
      <translation>complete</translation>
    </message>
    <message>
      <source>tickets-de-place</source>
      <translation>place-tickets</translation>
    </message>
    <message>
      <source>tirer un diagnostic de réponses</source>
      <translation>draw a diagnosis from answers</translation>
    </message>
    <message>
      <source>tours × rencontres à la fois</source>
      <translation>rounds × meetings at once</translation>
    </message>
    <message numerus="yes">
      <source>tours × tables, %n rencontre(s)</source>
      <translation>
        <numerusform>rounds × tables, %n meeting</numerusform>
        <numerusform>rounds × tables, %n meetings</numerusform>
      </translation>
    </message>
    <message>
      <source>tous ensemble</source>
      <translation>all together</translation>
    </message>
    <message>
      <source>tous les participants</source>
      <translation>all participants</translation>
    </message>
    <message>
      <source>tout le monde change de table</source>
      <translation>everybody changes tables</translation>
    </message>
    <message>
      <source>toutes</source>
      <translation>all</translation>
    </message>
    <message>
      <source>trop peu de réponses ({done} sur {all})</source>
      <translation>too few answers ({done} out of {all})</translation>
    </message>
    <message>
      <source>trouvez qui s’en charge</source>
      <translation>find who takes them on</translation>
    </message>
    <message>
      <source>true (oui) ou false (non)</source>
      <translation>true (yes) or false (no)</translation>
    </message>
    <message>
      <source>trésorière</source>
      <translation>treasurer</translation>
    </message>
    <message>
      <source>type de partenariat recommandé</source>
      <translation>recommended type of partnership</translation>
    </message>
    <message>
      <source>un autre diagnostic, pour le rapport de compatibilité</source>
      <translation>another diagnosis, for the compatibility report</translation>
    </message>
    <message>
      <source>un badge à son nom</source>
      <translation>a badge in their own name</translation>
    </message>
    <message>
      <source>un concert de quartier</source>
      <translation>a neighbourhood concert</translation>
    </message>
    <message>
      <source>un identifiant (entre guillemets s’il ressemble à un nombre, à oui ou à non)</source>
      <translation>an identifier (in quotation marks if it looks like a number, or like yes or no)</translation>
    </message>
    <message>
      <source>un lieu pour répéter</source>
      <translation>a place to rehearse</translation>
    </message>
    <message>
      <source>un nom, une adresse électronique</source>
      <translation>a name, an e-mail address</translation>
    </message>
    <message>
      <source>un nombre entier</source>
      <translation>a whole number</translation>
    </message>
    <message>
      <source>un objet</source>
      <translation>an object</translation>
    </message>
    <message>
      <source>un seul côté</source>
      <translation>one side only</translation>
    </message>
    <message>
      <source>un seul le souhaite</source>
      <translation>only one wishes it</translation>
    </message>
    <message>
      <source>un texte</source>
      <translation>a text</translation>
    </message>
    <message>
      <source>un texte (entre guillemets s’il ressemble à un nombre, à oui ou à non)</source>
      <translation>a text (in quotation marks if it looks like a number, or like yes or no)</translation>
    </message>
    <message>
      <source>un tour déjà joué a changé</source>
      <translation>a round already played has changed</translation>
    </message>
    <message>
      <source>une liste</source>
      <translation>a list</translation>
    </message>
    <message>
      <source>une liste (une ligne par élément, commençant par un tiret)</source>
      <translation>a list (one line per item, starting with a dash)</translation>
    </message>
    <message>
      <source>une personne absente est au plan</source>
      <translation>an absent person is in the plan</translation>
    </message>
    <message>
      <source>une table perdue est au plan</source>
      <translation>a lost table is in the plan</translation>
    </message>
    <message>
      <source>une table sert deux fois dans un tour</source>
      <translation>a table is used twice in one round</translation>
    </message>
    <message>
      <source>une étape n’a jamais commencé</source>
      <translation>a step has never begun</translation>
    </message>
    <message>
      <source>une étape à heure fixe a commencé avant son heure</source>
      <translation>a step with a fixed time began before it</translation>
    </message>
    <message>
      <source>utilisé, figé</source>
      <translation>used, locked</translation>
    </message>
    <message>
      <source>verrouillée</source>
      <translation>locked</translation>
    </message>
    <message>
      <source>version {version}</source>
      <translation>version {version}</translation>
    </message>
    <message>
      <source>version {version}, du programme : adaptez-en une copie pour la changer</source>
      <translation>version {version}, from the program: adapt a copy to change it</translation>
    </message>
    <message>
      <source>version {version}, pas encore utilisée</source>
      <translation>version {version}, not used yet</translation>
    </message>
    <message>
      <source>version {version}, utilisée : une modification fera la version {next}</source>
      <translation>version {version}, used: a change will make version {next}</translation>
    </message>
    <message>
      <source>vont d’un groupe à l’autre et y portent des idées</source>
      <translation>go from group to group and carry ideas</translation>
    </message>
    <message>
      <source>votre vœu n° {rank}</source>
      <translation>your wish no. {rank}</translation>
    </message>
    <message>
      <source>vérifier les données et leurs sauvegardes</source>
      <translation>check the data and their backups</translation>
    </message>
    <message>
      <source>vérifier un fichier de questionnaire</source>
      <translation>check a questionnaire file</translation>
    </message>
    <message>
      <source>vérifiée</source>
      <translation>verified</translation>
    </message>
    <message>
      <source>vœu réciproque</source>
      <translation>mutual wish</translation>
    </message>
    <message>
      <source>vœux exprimés</source>
      <translation>wishes given</translation>
    </message>
    <message>
      <source>vœux pour chacun</source>
      <translation>wishes for each person</translation>
    </message>
    <message>
      <source>vœux pour {title}</source>
      <translation>wishes for {title}</translation>
    </message>
    <message>
      <source>vœux que l’on peut suivre</source>
      <translation>choices that can be followed</translation>
    </message>
    <message>
      <source>vœux que l’on peut suivre, au plus</source>
      <translation>choices that can be followed, at most</translation>
    </message>
    <message>
      <source>vœux réalisables honorés</source>
      <translation>feasible wishes granted</translation>
    </message>
    <message>
      <source>vœux suivis pour chacun</source>
      <translation>choices followed for each</translation>
    </message>
    <message>
      <source>{answered} / {of}</source>
      <translation>{answered} / {of}</translation>
    </message>
    <message>
      <source>{answered} sur {of} ({share})</source>
      <translation>{answered} out of {of} ({share})</translation>
    </message>
    <message>
      <source>{arrival} – {departure}</source>
      <translation>{arrival} – {departure}</translation>
    </message>
    <message>
      <source>{a} est là du tour {first} au tour {last}</source>
      <translation>{a} is there from round {first} to round {last}</translation>
    </message>
    <message>
      <source>{a} et {b} doivent se rencontrer</source>
      <translation>{a} and {b} must meet</translation>
    </message>
    <message>
      <source>{a} et {b} ne doivent pas se rencontrer</source>
      <translation>{a} and {b} must not meet</translation>
    </message>
    <message>
      <source>{a} et {b} ne peuvent pas se rencontrer</source>
      <translation>{a} and {b} cannot meet</translation>
    </message>
    <message>
      <source>{a} et {b} se sont déjà rencontrés</source>
      <translation>{a} and {b} have already met</translation>
    </message>
    <message numerus="yes">
      <source>{a} n’a que %n partenaire(s) possible(s)</source>
      <translation>
        <numerusform>{a} has only %n possible partner</numerusform>
        <numerusform>{a} has only %n possible partners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{a} tient %n rencontre(s) à la fois</source>
      <translation>
        <numerusform>{a} holds %n meeting at once</numerusform>
        <numerusform>{a} holds %n meetings at once</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{a} veut au moins %n rencontre(s)</source>
      <translation>
        <numerusform>{a} wants at least %n meeting</numerusform>
        <numerusform>{a} wants at least %n meetings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{a} veut au plus %n rencontre(s)</source>
      <translation>
        <numerusform>{a} wants at most %n meeting</numerusform>
        <numerusform>{a} wants at most %n meetings</numerusform>
      </translation>
    </message>
    <message>
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <source>{camp} : {mean} en moyenne</source>
      <translation>{camp}: {mean} on average</translation>
    </message>
    <message>
      <source>{category} – {one} cherche : {need} ; {other} propose : {offer}</source>
      <translation>{category} – {one} looks for: {need}; {other} offers: {offer}</translation>
    </message>
    <message>
      <source>{changes} depuis ce plan</source>
      <translation>{changes} since this plan</translation>
    </message>
    <message>
      <source>{charge} % de charge</source>
      <translation>{charge}% charged</translation>
    </message>
    <message>
      <source>{check} ({key})</source>
      <translation>{check} ({key})</translation>
    </message>
    <message>
      <source>{code}, version {version}</source>
      <translation>{code}, version {version}</translation>
    </message>
    <message>
      <source>{counts}, dans {folder}</source>
      <translation>{counts}, in {folder}</translation>
    </message>
    <message>
      <source>{count} au moins</source>
      <translation>at least {count}</translation>
    </message>
    <message>
      <source>{count} dans {folder}</source>
      <translation>{count} in {folder}</translation>
    </message>
    <message>
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <source>{count} organisations de l’annuaire s’appellent « {known} » : la première est retenue, vérifiez.</source>
      <translation>{count} organisations in the directory are called “{known}”: the first is taken, please check.</translation>
    </message>
    <message>
      <source>{count} pl.</source>
      <translation>{count} seats</translation>
    </message>
    <message>
      <source>{day} à {time}</source>
      <translation>{day} at {time}</translation>
    </message>
    <message>
      <source>{day} à {time} · {whom} : {answer} – {name}</source>
      <translation>{day} at {time} · {whom}: {answer} – {name}</translation>
    </message>
    <message>
      <source>{done} / {all} réponses</source>
      <translation>{done} / {all} answers</translation>
    </message>
    <message>
      <source>{done} / {expected} fiches saisies</source>
      <translation>{done} / {expected} slips entered</translation>
    </message>
    <message>
      <source>{dots} points pour « {code} » : les votants ne peuvent pas y en mettre plus de {most}. Recomptez.</source>
      <translation>{dots} dots for “{code}”: the voters cannot put more than {most} there. Count again.</translation>
    </message>
    <message>
      <source>{event}, tour {round} : une personne est assise à {found} tables</source>
      <translation>{event}, round {round}: somebody sits at {found} tables</translation>
    </message>
    <message>
      <source>{event} : un hôte garde {found} tables</source>
      <translation>{event}: a host keeps {found} tables</translation>
    </message>
    <message>
      <source>{event} : {found} plans de tables en vigueur à la fois</source>
      <translation>{event}: {found} plans of tables in force at once</translation>
    </message>
    <message>
      <source>{field} : ce qui a été saisi ici reste, la liste dit « {after} » : corrigez la fiche si elle a raison.</source>
      <translation>{field}: what was typed here stays, the list says “{after}”: correct the record if it is right.</translation>
    </message>
    <message>
      <source>{field} : {after}</source>
      <translation>{field}: {after}</translation>
    </message>
    <message>
      <source>{field} : « {before} » a été saisi ici et reste, la liste dit « {after} » : corrigez la fiche si elle a raison.</source>
      <translation>{field}: “{before}” was typed here and stays, the list says “{after}”: correct the record if it is right.</translation>
    </message>
    <message>
      <source>{field} : « {before} » devient « {after} »</source>
      <translation>{field}: “{before}” becomes “{after}”</translation>
    </message>
    <message>
      <source>{field} : « {before} » est retiré</source>
      <translation>{field}: “{before}” is taken out</translation>
    </message>
    <message>
      <source>{field} : « {before} », saisi ici, devient « {after} » comme dans la liste : vérifiez.</source>
      <translation>{field}: “{before}”, typed here, becomes “{after}” as in the list: check.</translation>
    </message>
    <message numerus="yes">
      <source>{file} n’est pas un questionnaire valide : %n problème(s) à corriger.</source>
      <translation>
        <numerusform>{file} is not a valid questionnaire: %n problem to correct.</numerusform>
        <numerusform>{file} is not a valid questionnaire: %n problems to correct.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}, {problem}</source>
      <translation>{file}, {problem}</translation>
    </message>
    <message>
      <source>{file} : questionnaire valide – {id}, version {version}, {questions}.</source>
      <translation>{file}: valid questionnaire – {id}, version {version}, {questions}.</translation>
    </message>
    <message>
      <source>{file} : {read} lignes lues, {added} ajoutées, {changed} complétées.</source>
      <translation>{file}: {read} lines read, {added} added, {changed} completed.</translation>
    </message>
    <message>
      <source>{file} : {told}</source>
      <translation>{file}: {told}</translation>
    </message>
    <message>
      <source>{first} et {last}</source>
      <translation>{first} and {last}</translation>
    </message>
    <message>
      <source>{free} Mo libres</source>
      <translation>{free} MB free</translation>
    </message>
    <message>
      <source>{gap}, à débattre</source>
      <translation>{gap}, to discuss</translation>
    </message>
    <message>
      <source>{guess} est du même côté, ou en appui : cette rencontre n’est pas possible, le nom est laissé de côté.</source>
      <translation>{guess} is on the same side, or in support: this meeting is not possible, the name is left out.</translation>
    </message>
    <message>
      <source>{guess} est nommé deux fois : la première compte.</source>
      <translation>{guess} is named twice: the first one counts.</translation>
    </message>
    <message>
      <source>{host} accueille aussi {number} {title} au créneau {slot} : déplacez l’un des deux, ou donnez-lui un autre hôte.</source>
      <translation>{host} also hosts {number} {title} in slot {slot}: move one of the two, or give it another host.</translation>
    </message>
    <message>
      <source>{host} n’est pas là : donnez un autre hôte à ce sujet, ou mettez-le de côté.</source>
      <translation>{host} is not here: give this topic another host, or put it aside.</translation>
    </message>
    <message>
      <source>{id} est nommé deux fois : gardez une seule mention.</source>
      <translation>{id} is named twice: keep one mention.</translation>
    </message>
    <message>
      <source>{id} est à deux tables au tour {round}.</source>
      <translation>{id} is at two tables in round {round}.</translation>
    </message>
    <message>
      <source>{id} ne fait pas partie des participants.</source>
      <translation>{id} is none of the participants.</translation>
    </message>
    <message>
      <source>{id} ne peut pas être séparé de soi-même.</source>
      <translation>{id} cannot be kept apart from themselves.</translation>
    </message>
    <message>
      <source>{id}, version {version}</source>
      <translation>{id}, version {version}</translation>
    </message>
    <message>
      <source>{interested} intéressés pour {capacity} places ({space})</source>
      <translation>{interested} interested for {capacity} seats ({space})</translation>
    </message>
    <message>
      <source>{interested} pour {capacity} places</source>
      <translation>{interested} for {capacity} seats</translation>
    </message>
    <message>
      <source>{kept} rencontres à venir gardées sur {ahead}</source>
      <translation>{kept} upcoming meetings kept out of {ahead}</translation>
    </message>
    <message>
      <source>{label} (anglais)</source>
      <translation>{label} (English)</translation>
    </message>
    <message>
      <source>{label} (français)</source>
      <translation>{label} (French)</translation>
    </message>
    <message>
      <source>{label} (points ; vide : {usual})</source>
      <translation>{label} (points; empty: {usual})</translation>
    </message>
    <message>
      <source>{least} au moins</source>
      <translation>{least} at least</translation>
    </message>
    <message>
      <source>{least} à {most}</source>
      <translation>{least} to {most}</translation>
    </message>
    <message>
      <source>{letter} – {subject} : {questionnaire}, le {date}</source>
      <translation>{letter} – {subject}: {questionnaire}, on {date}</translation>
    </message>
    <message>
      <source>{level} – {score}</source>
      <translation>{level} – {score}</translation>
    </message>
    <message>
      <source>{level}, provisoire</source>
      <translation>{level}, provisional</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds}</source>
      <translation>{minutes} min {seconds}</translation>
    </message>
    <message>
      <source>{moment} ({who})</source>
      <translation>{moment} ({who})</translation>
    </message>
    <message>
      <source>{most} pour chacun</source>
      <translation>{most} each</translation>
    </message>
    <message numerus="yes">
      <source>{names} et %n autre(s)</source>
      <translation>
        <numerusform>{names} and %n other</numerusform>
        <numerusform>{names} and %n others</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} et {others}</source>
      <translation>{names} and {others}</translation>
    </message>
    <message>
      <source>{name} (hôte)</source>
      <translation>{name} (host)</translation>
    </message>
    <message>
      <source>{name} (ressemblance {score} %)</source>
      <translation>{name} ({score}% alike)</translation>
    </message>
    <message>
      <source>{name} (sans coordonnées)</source>
      <translation>{name} (without contact details)</translation>
    </message>
    <message>
      <source>{name} (tour {round}, table {table})</source>
      <translation>{name} (round {round}, table {table})</translation>
    </message>
    <message>
      <source>{name} a annoncé</source>
      <translation>{name} has announced</translation>
    </message>
    <message>
      <source>{name} a déjà une rencontre au tour {round}.</source>
      <translation>{name} already has a meeting in round {round}.</translation>
    </message>
    <message>
      <source>{name} arrive à</source>
      <translation>{name} arrives at</translation>
    </message>
    <message>
      <source>{name} arrivera au tour {round}</source>
      <translation>{name} will arrive in round {round}</translation>
    </message>
    <message>
      <source>{name} attend déjà son tour d’annoncer.</source>
      <translation>{name} is waiting to announce already.</translation>
    </message>
    <message numerus="yes">
      <source>{name} aurait %n rencontre(s), plus que les autres</source>
      <translation>
        <numerusform>{name} would have %n meeting, more than the others</numerusform>
        <numerusform>{name} would have %n meetings, more than the others</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} cherche : {category}</source>
      <translation>{name} looks for: {category}</translation>
    </message>
    <message>
      <source>{name} est déjà dans la liste des participants : ouvrez son inscription pour la modifier.</source>
      <translation>{name} is already in the list of participants: open their registration to edit it.</translation>
    </message>
    <message>
      <source>{name} est déjà là</source>
      <translation>{name} is already there</translation>
    </message>
    <message>
      <source>{name} ne change pas de table</source>
      <translation>{name} does not change tables</translation>
    </message>
    <message>
      <source>{name} ne participe pas à cet événement.</source>
      <translation>{name} does not take part in this event.</translation>
    </message>
    <message>
      <source>{name} ne participe pas à cet événement : choisissez quelqu’un de la liste, ou écrivez son nom.</source>
      <translation>{name} does not take part in this event: choose somebody from the list, or write their name.</translation>
    </message>
    <message>
      <source>{name} ne peut pas se souhaiter soi-même.</source>
      <translation>{name} cannot wish to meet themselves.</translation>
    </message>
    <message>
      <source>{name} ne vient pas</source>
      <translation>{name} is not coming</translation>
    </message>
    <message>
      <source>{name} n’a pas donné son accord pour « {audience} » : demandez-le dans l’onglet Accords, rien ne part sans lui.</source>
      <translation>{name} has not given their agreement for “{audience}”: ask for it in the Agreements tab, nothing goes out without it.</translation>
    </message>
    <message numerus="yes">
      <source>{name} n’aurait plus que %n rencontre(s)</source>
      <translation>
        <numerusform>{name} would have only %n meeting left</numerusform>
        <numerusform>{name} would have only %n meetings left</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} n’est pas dans la salle : choisissez quelqu’un de présent, ou notez son arrivée à l’accueil.</source>
      <translation>{name} is not in the room: choose somebody who is present, or note their arrival at the welcome desk.</translation>
    </message>
    <message>
      <source>{name} n’est pas là au tour {round}.</source>
      <translation>{name} is not there in round {round}.</translation>
    </message>
    <message>
      <source>{name} peut changer de table</source>
      <translation>{name} may change tables</translation>
    </message>
    <message>
      <source>{name} serait face à soi-même.</source>
      <translation>{name} would face themselves.</translation>
    </message>
    <message>
      <source>{name} s’en va</source>
      <translation>{name} leaves</translation>
    </message>
    <message>
      <source>{name} – {share} de réponses, du {day} – {questionnaire}</source>
      <translation>{name} – {share} answered, of {day} – {questionnaire}</translation>
    </message>
    <message numerus="yes">
      <source>{name} – à %n mois, prévu le {day}</source>
      <translation>
        <numerusform>{name} – after %n month, due on {day}</numerusform>
        <numerusform>{name} – after %n months, due on {day}</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}, badge {badge}</source>
      <translation>{name}, badge {badge}</translation>
    </message>
    <message>
      <source>{name} : absent·e – Ctrl+Z annule</source>
      <translation>{name}: absent – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{name} : déjà noté·e « {status} »</source>
      <translation>{name}: already marked “{status}”</translation>
    </message>
    <message>
      <source>{name} : déjà présent·e depuis {time}</source>
      <translation>{name}: already present since {time}</translation>
    </message>
    <message>
      <source>{name} : désinscription faite, Ctrl+Z la reprend.</source>
      <translation>{name}: registration removed, Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>{name} : en retard, attendu·e à {time} – Ctrl+Z annule</source>
      <translation>{name}: late, expected at {time} – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{name} : excusé·e – Ctrl+Z annule</source>
      <translation>{name}: excused – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{name} : importé à la place du vôtre. Ctrl+Z revient en arrière.</source>
      <translation>{name}: imported in place of yours. Ctrl+Z goes back.</translation>
    </message>
    <message>
      <source>{name} : importé.</source>
      <translation>{name}: imported.</translation>
    </message>
    <message>
      <source>{name} : impression en cours…</source>
      <translation>{name}: printing…</translation>
    </message>
    <message>
      <source>{name} : inscrit·e et présent·e – Ctrl+Z annule</source>
      <translation>{name}: registered and present – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{name} : où dois-je aller ?</source>
      <translation>{name}: where do I go?</translation>
    </message>
    <message>
      <source>{name} : parti·e à {time} – Ctrl+Z annule</source>
      <translation>{name}: left at {time} – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{name} : pas encore arrivé·e – Ctrl+Z annule</source>
      <translation>{name}: not arrived yet – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{name} : plan des tours</source>
      <translation>{name}: round plan</translation>
    </message>
    <message>
      <source>{name} : présent·e à {time} – Ctrl+Z annule</source>
      <translation>{name}: present at {time} – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{name} : retiré, Ctrl+Z le ramène.</source>
      <translation>{name}: removed, Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>{name} : rien de nouveau.</source>
      <translation>{name}: nothing new.</translation>
    </message>
    <message>
      <source>{name} : supprimé, Ctrl+Z le ramène.</source>
      <translation>{name}: deleted, Ctrl+Z brings it back.</translation>
    </message>
    <message>
      <source>{name} : table {table} au lieu de {before} (tour {round})</source>
      <translation>{name}: table {table} instead of {before} (round {round})</translation>
    </message>
    <message>
      <source>{name} : tour {round}, table {table} au lieu du tour {before}</source>
      <translation>{name}: round {round}, table {table} instead of round {before}</translation>
    </message>
    <message>
      <source>{name} : {level}</source>
      <translation>{name}: {level}</translation>
    </message>
    <message>
      <source>{name} : {said}</source>
      <translation>{name}: {said}</translation>
    </message>
    <message>
      <source>{name} : {state}</source>
      <translation>{name}: {state}</translation>
    </message>
    <message>
      <source>{name} : {topics}.</source>
      <translation>{name}: {topics}.</translation>
    </message>
    <message>
      <source>{name} : à effacer depuis le {since} (dernier contact le {last} : {why})</source>
      <translation>{name}: to be erased since {since} (last contact on {last}: {why})</translation>
    </message>
    <message>
      <source>{number} mois</source>
      <translation>Month {number}</translation>
    </message>
    <message>
      <source>{number} {title} a la même place ({space}, créneau {slot}) : déplacez l’un des deux.</source>
      <translation>{number} {title} has the same place ({space}, slot {slot}): move one of the two.</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number}%</translation>
    </message>
    <message>
      <source>{one} et {other} devraient se rencontrer et ne pas être placés ensemble : la première règle est gardée.</source>
      <translation>{one} and {other} should both meet and not be placed together: the first rule is kept.</translation>
    </message>
    <message>
      <source>{one} et {other} doivent se rencontrer.</source>
      <translation>{one} and {other} must meet.</translation>
    </message>
    <message>
      <source>{one} et {other} doivent à la fois être ensemble et séparés : levez l’une des deux règles.</source>
      <translation>{one} and {other} must be both together and apart: lift one of the two rules.</translation>
    </message>
    <message>
      <source>{one} et {other} ne doivent pas être placés ensemble.</source>
      <translation>{one} and {other} must not be placed together.</translation>
    </message>
    <message>
      <source>{one} et {other} ne peuvent pas se rencontrer.</source>
      <translation>{one} and {other} cannot meet.</translation>
    </message>
    <message>
      <source>{one} et {other} ont déjà la règle contraire : retirez-la d’abord.</source>
      <translation>{one} and {other} already have the opposite rule: remove it first.</translation>
    </message>
    <message>
      <source>{one} et {other} se rencontreraient deux fois.</source>
      <translation>{one} and {other} would meet twice.</translation>
    </message>
    <message>
      <source>{one} et {other} tiennent chacun une table, et ne peuvent pas rester ensemble.</source>
      <translation>{one} and {other} each host a table, and cannot stay together.</translation>
    </message>
    <message>
      <source>{one} ne peut pas rencontrer {other} : les deux sont du même côté.</source>
      <translation>{one} cannot meet {other}: both are on the same side.</translation>
    </message>
    <message>
      <source>{organisation} propose : {offer}</source>
      <translation>{organisation} offers: {offer}</translation>
    </message>
    <message>
      <source>{page} sur {pages}</source>
      <translation>{page} of {pages}</translation>
    </message>
    <message>
      <source>{page} – Envies d’Alliances</source>
      <translation>{page} – Envies d’Alliances</translation>
    </message>
    <message>
      <source>{page}/{pages} · changements · {names}</source>
      <translation>{page}/{pages} · changes · {names}</translation>
    </message>
    <message>
      <source>{papers}, pas d’A3</source>
      <translation>{papers}, no A3</translation>
    </message>
    <message>
      <source>{paper} (agrandi)</source>
      <translation>{paper} (enlarged)</translation>
    </message>
    <message>
      <source>{paper} (réduit)</source>
      <translation>{paper} (reduced)</translation>
    </message>
    <message>
      <source>{part} sur {whole}</source>
      <translation>{part} out of {whole}</translation>
    </message>
    <message>
      <source>{path}

Il ne pourra plus être restauré.</source>
      <translation>{path}

It can no longer be restored.</translation>
    </message>
    <message numerus="yes">
      <source>{people} doivent rester ensemble, mais au tour {round} une table a %n place(s) au plus.</source>
      <translation>
        <numerusform>{people} must stay together, but in round {round} a table has %n seat at most.</numerusform>
        <numerusform>{people} must stay together, but in round {round} a table has %n seats at most.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} doivent tous être séparés, mais le tour {round} a %n table(s) : faites des groupes plus petits ou levez une séparation.</source>
      <translation>
        <numerusform>{people} must all be apart, but round {round} has %n table: make smaller groups or lift a separation.</numerusform>
        <numerusform>{people} must all be apart, but round {round} has %n tables: make smaller groups or lift a separation.</numerusform>
      </translation>
    </message>
    <message>
      <source>{people} à {least}</source>
      <translation>{people} at {least}</translation>
    </message>
    <message>
      <source>{people} : « {status} » noté à {time} – Ctrl+Z annule</source>
      <translation>{people}: “{status}” noted at {time} – Ctrl+Z undoes it</translation>
    </message>
    <message>
      <source>{percent} de notes 3 et 4</source>
      <translation>{percent} ratings of 3 and 4</translation>
    </message>
    <message>
      <source>{percent} de {count}</source>
      <translation>{percent} of {count}</translation>
    </message>
    <message>
      <source>{places}, {waiting} à placer</source>
      <translation>{places}, {waiting} to place</translation>
    </message>
    <message>
      <source>{present} / {registered}</source>
      <translation>{present} / {registered}</translation>
    </message>
    <message>
      <source>{printed} · version {version}</source>
      <translation>{printed} · version {version}</translation>
    </message>
    <message>
      <source>{printed} à {time}</source>
      <translation>{printed} at {time}</translation>
    </message>
    <message>
      <source>{rank} ex æquo</source>
      <translation>{rank} tied</translation>
    </message>
    <message>
      <source>{read} lignes lues : {added} ajoutées, {changed} modifiées, {same} identiques, {refused} refusées.</source>
      <translation>{read} lines read: {added} added, {changed} changed, {same} identical, {refused} refused.</translation>
    </message>
    <message>
      <source>{rounds} de {minutes} min, de {start} à {end}</source>
      <translation>{rounds} of {minutes} min, from {start} to {end}</translation>
    </message>
    <message>
      <source>{rounds} de {minutes} min, {total} min en tout</source>
      <translation>{rounds} of {minutes} min, {total} min in all</translation>
    </message>
    <message>
      <source>{rounds}, de {start} à {end}, mise en commun comprise</source>
      <translation>{rounds}, from {start} to {end}, harvest included</translation>
    </message>
    <message>
      <source>{said} ({why})</source>
      <translation>{said} ({why})</translation>
    </message>
    <message>
      <source>{said} Ici, échange avec {number}.</source>
      <translation>{said} Here, a swap with {number}.</translation>
    </message>
    <message>
      <source>{said} Ici : {where}.</source>
      <translation>{said} Here: {where}.</translation>
    </message>
    <message>
      <source>{said} Les autres étaient déjà imprimés.</source>
      <translation>{said} The others were printed already.</translation>
    </message>
    <message>
      <source>{said}. Ctrl+Z reprend tout.</source>
      <translation>{said}. Ctrl+Z takes it all back.</translation>
    </message>
    <message>
      <source>{said} : « {better} » est libre et plus grand.</source>
      <translation>{said}: “{better}” is free and larger.</translation>
    </message>
    <message>
      <source>{said} : échangez avec un sujet moins demandé, ou tenez-le deux fois.</source>
      <translation>{said}: swap it with a topic that fewer want, or hold it twice.</translation>
    </message>
    <message>
      <source>{score} / 100</source>
      <translation>{score} / 100</translation>
    </message>
    <message>
      <source>{score} sur 100</source>
      <translation>{score} out of 100</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sent} Mais elle est en pause : regardez s’il lui manque du papier ou de l’encre, puis faites-la reprendre ; les feuilles attendent.</source>
      <translation>{sent} But it is paused: see whether it lacks paper or ink, then resume it; the sheets are waiting.</translation>
    </message>
    <message>
      <source>{share} favorables</source>
      <translation>{share} favourable</translation>
    </message>
    <message>
      <source>{share}, borne prouvée</source>
      <translation>{share}, proven bound</translation>
    </message>
    <message>
      <source>{share} %</source>
      <translation>{share}%</translation>
    </message>
    <message>
      <source>{share} % de réponses</source>
      <translation>{share}% answered</translation>
    </message>
    <message>
      <source>{side} : {here} sur {expected}</source>
      <translation>{side}: {here} out of {expected}</translation>
    </message>
    <message>
      <source>{signed} points</source>
      <translation>{signed} points</translation>
    </message>
    <message>
      <source>{sign} = {meaning}</source>
      <translation>{sign} = {meaning}</translation>
    </message>
    <message>
      <source>{sign} ligne de l’animateur·rice</source>
      <translation>{sign} line by the facilitator</translation>
    </message>
    <message>
      <source>{sign} point obligatoire : l’étape suivante s’ouvre quand ils sont tous faits.</source>
      <translation>{sign} required point: the next step opens when they are all done.</translation>
    </message>
    <message>
      <source>{size} Mo</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <source>{slot} : rejoignez le sujet de votre choix. Vous pouvez en changer à tout moment, c’est la loi de la mobilité.</source>
      <translation>{slot}: join the topic of your choice. You may change at any time, that is the law of mobility.</translation>
    </message>
    <message>
      <source>{span} min</source>
      <translation>{span} min</translation>
    </message>
    <message>
      <source>{span} personnes</source>
      <translation>{span} people</translation>
    </message>
    <message>
      <source>{spoke} personnes ont pu parler de leur sujet, mais {asked} ont répondu : corrigez l’un des deux nombres.</source>
      <translation>{spoke} people could speak of their topic, but {asked} answered: correct one of the two numbers.</translation>
    </message>
    <message>
      <source>{status} : {name}</source>
      <translation>{status}: {name}</translation>
    </message>
    <message>
      <source>{step} à {time}</source>
      <translation>{step} at {time}</translation>
    </message>
    <message>
      <source>{step} : passée malgré ce qui manque – {reason}</source>
      <translation>{step}: passed in spite of what is missing – {reason}</translation>
    </message>
    <message>
      <source>{tables} pour {need} rencontres à la fois : {lost} faute de tables.</source>
      <translation>{tables} for {need} meetings at once: {lost} for lack of tables.</translation>
    </message>
    <message>
      <source>{tables} tables pour {partners} rencontres possibles à chaque tour : ajoutez des tables pour que moins de monde attende.</source>
      <translation>{tables} tables for {partners} possible meetings in each round: add tables so that fewer people wait.</translation>
    </message>
    <message>
      <source>{text} (impact {impact}, effort {effort})</source>
      <translation>{text} (impact {impact}, effort {effort})</translation>
    </message>
    <message>
      <source>{text} ({votes})</source>
      <translation>{text} ({votes})</translation>
    </message>
    <message>
      <source>{text} – preuve : {evidence}</source>
      <translation>{text} – evidence: {evidence}</translation>
    </message>
    <message>
      <source>{ticket} – {slot}, {space}</source>
      <translation>{ticket} – {slot}, {space}</translation>
    </message>
    <message>
      <source>{time} : fin</source>
      <translation>{time}: end</translation>
    </message>
    <message>
      <source>{time} : pause de {minutes} min</source>
      <translation>{time}: break of {minutes} min</translation>
    </message>
    <message>
      <source>{time} : {step}</source>
      <translation>{time}: {step}</translation>
    </message>
    <message>
      <source>{time} {seconds} s</source>
      <translation>{time} {seconds} s</translation>
    </message>
    <message>
      <source>{title} (suite)</source>
      <translation>{title} (continued)</translation>
    </message>
    <message>
      <source>{title} ({why})</source>
      <translation>{title} ({why})</translation>
    </message>
    <message>
      <source>{title} – notre version</source>
      <translation>{title} – our version</translation>
    </message>
    <message>
      <source>{title} – {count}, dont {most} sur la page</source>
      <translation>{title} – {count}, of which {most} on the page</translation>
    </message>
    <message>
      <source>{title}, avec {speaker}. Merci à toutes et à tous : voici ce que nous retenons.</source>
      <translation>{title}, with {speaker}. Thank you all: here is what we take away.</translation>
    </message>
    <message>
      <source>{title}, avec {speaker} : chacun parle à son tour, deux minutes au plus.</source>
      <translation>{title}, with {speaker}: everybody speaks in turn, two minutes at most.</translation>
    </message>
    <message>
      <source>{title}, avec {speaker} : servez-vous, et continuez les conversations commencées.</source>
      <translation>{title}, with {speaker}: help yourselves, and go on with the conversations you began.</translation>
    </message>
    <message>
      <source>{title}, le {day} : {state}</source>
      <translation>{title}, on {day}: {state}</translation>
    </message>
    <message>
      <source>{title}. Merci à toutes et à tous : voici ce que nous retenons, et la prochaine date.</source>
      <translation>{title}. Thank you all: here is what we take away, and the next date.</translation>
    </message>
    <message>
      <source>{title} : allez vers quelqu’un que vous ne connaissez pas encore.</source>
      <translation>{title}: go to somebody whom you do not know yet.</translation>
    </message>
    <message numerus="yes">
      <source>{title} : besoins d’accessibilité de %n personne(s), à effacer depuis le {since}</source>
      <translation>
        <numerusform>{title}: access needs of %n person, to be erased since {since}</numerusform>
        <numerusform>{title}: access needs of %n people, to be erased since {since}</numerusform>
      </translation>
    </message>
    <message>
      <source>{title} : chacun parle à son tour, deux minutes au plus. On note ce qui fait accord.</source>
      <translation>{title}: everybody speaks in turn, two minutes at most. We write down what we agree on.</translation>
    </message>
    <message>
      <source>{title} : la parole est à vous, {speaker} répond. Une question courte chacun.</source>
      <translation>{title}: the floor is yours, {speaker} answers. One short question each.</translation>
    </message>
    <message>
      <source>{title} : la parole est à vous. Une question courte chacun, avec votre nom.</source>
      <translation>{title}: the floor is yours. One short question each, with your name.</translation>
    </message>
    <message>
      <source>{title} : servez-vous, et continuez les conversations commencées.</source>
      <translation>{title}: help yourselves, and go on with the conversations you began.</translation>
    </message>
    <message>
      <source>{title} : {count}</source>
      <translation>{title}: {count}</translation>
    </message>
    <message>
      <source>{title} : {count}, présents :</source>
      <translation>{title}: {count}, present:</translation>
    </message>
    <message>
      <source>{title} : {speaker} vous guide d’une rencontre à l’autre.</source>
      <translation>{title}: {speaker} guides you from one meeting to the next.</translation>
    </message>
    <message>
      <source>{title} : {ticket}, à annoncer à ceux qui l’ont demandé.</source>
      <translation>{title}: {ticket}, to be announced to those who asked for it.</translation>
    </message>
    <message>
      <source>{told}, par {name}</source>
      <translation>{told}, by {name}</translation>
    </message>
    <message>
      <source>{total} points notés pour {most} distribués : certains n’ont pas tout placé, ou il en manque. Recomptez si cela vous surprend.</source>
      <translation>{total} dots noted of {most} handed out: some people kept theirs, or some are missing. Count again if this surprises you.</translation>
    </message>
    <message numerus="yes">
      <source>{total} points notés, mais %n votant(s) n’en ont que {most} : recomptez, ou corrigez le nombre de votants.</source>
      <translation>
        <numerusform>{total} dots noted, but %n voter has only {most}: count again, or correct the number of voters.</numerusform>
        <numerusform>{total} dots noted, but %n voters have only {most}: count again, or correct the number of voters.</numerusform>
      </translation>
    </message>
    <message>
      <source>{value} est déjà à la ligne {other} : cette ligne n’est pas importée. Réunissez les deux.</source>
      <translation>{value} is already on line {other}: this line is not imported. Merge the two.</translation>
    </message>
    <message>
      <source>{value} est hors de l’événement ({start} – {end}) : cet horaire n’est pas importé, il empêcherait toute rencontre.</source>
      <translation>{value} is outside the event ({start} – {end}): this time is not imported, it would rule out every meeting.</translation>
    </message>
    <message>
      <source>{value} est l’adresse de qui a payé : elle est prise pour celle de la personne, vérifiez.</source>
      <translation>{value} is the address of who paid: it is taken as the person’s own, check it.</translation>
    </message>
    <message>
      <source>{value} est l’adresse de {payer}, qui a payé pour cette personne : elle n’est pas importée.</source>
      <translation>{value} is the address of {payer}, who paid for this person: it is not imported.</translation>
    </message>
    <message>
      <source>{value} vœux sur {bound} au plus</source>
      <translation>{value} wishes of {bound} at most</translation>
    </message>
    <message>
      <source>{value} – {label}</source>
      <translation>{value} – {label}</translation>
    </message>
    <message>
      <source>{value}, le matin, pour un événement de {start} à {end} : vouliez-vous dire {later} ?</source>
      <translation>{value}, in the morning, for an event from {start} to {end}: did you mean {later}?</translation>
    </message>
    <message>
      <source>{verb} : {title}</source>
      <translation>{verb}: {title}</translation>
    </message>
    <message>
      <source>{wanted} demandé, que cette imprimante n’a pas.</source>
      <translation>{wanted} wanted, which this printer does not have.</translation>
    </message>
    <message>
      <source>{wanted} demandé, que cette imprimante n’a pas : mis à l’échelle en {paper}.</source>
      <translation>{wanted} wanted, which this printer does not have: scaled to {paper}.</translation>
    </message>
    <message>
      <source>{what} « {name} »</source>
      <translation>{what} “{name}”</translation>
    </message>
    <message>
      <source>{what} – en retard, prévue le {day}</source>
      <translation>{what} – late, due on {day}</translation>
    </message>
    <message numerus="yes">
      <source>{what} – point à %n mois</source>
      <translation>
        <numerusform>{what} – check after %n month</numerusform>
        <numerusform>{what} – check after %n months</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} – pour le {day}</source>
      <translation>{what} – by {day}</translation>
    </message>
    <message>
      <source>{when} : libre, papillon ou bourdon</source>
      <translation>{when}: free, butterfly or bumblebee</translation>
    </message>
    <message>
      <source>{when} : {number} {title} – {space}</source>
      <translation>{when}: {number} {title} – {space}</translation>
    </message>
    <message>
      <source>{where} Avez-vous imprimé ces feuilles ?</source>
      <translation>{where} Have you printed these sheets?</translation>
    </message>
    <message numerus="yes">
      <source>{whom} : %n partie(s) sans réponse, donc non</source>
      <translation>
        <numerusform>{whom}: %n party has not answered, so no</numerusform>
        <numerusform>{whom}: %n parties have not answered, so no</numerusform>
      </translation>
    </message>
    <message>
      <source>{whom} : non demandé, donc non</source>
      <translation>{whom}: not asked, so no</translation>
    </message>
    <message>
      <source>{whom} : {said}, le {date}</source>
      <translation>{whom}: {said}, on {date}</translation>
    </message>
    <message>
      <source>{who} : {text}</source>
      <translation>{who}: {text}</translation>
    </message>
    <message>
      <source>{wished} tient une table d’appui, en dehors des tours</source>
      <translation>{wished} holds a support table, outside the rounds</translation>
    </message>
    <message numerus="yes">
      <source>{wishers} personnes souhaitent rencontrer {wished}, pour %n rencontre(s)</source>
      <translation>
        <numerusform>{wishers} people would like to meet {wished}, for %n meeting</numerusform>
        <numerusform>{wishers} people would like to meet {wished}, for %n meetings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wisher} a fait {wishes} vœux, pour %n rencontre(s)</source>
      <translation>
        <numerusform>{wisher} made {wishes} wishes, for %n meeting</numerusform>
        <numerusform>{wisher} made {wishes} wishes, for %n meetings</numerusform>
      </translation>
    </message>
    <message>
      <source>{wisher} et {wished} ne doivent pas se rencontrer</source>
      <translation>{wisher} and {wished} must not meet</translation>
    </message>
    <message>
      <source>{wisher} et {wished} ne peuvent pas se rencontrer</source>
      <translation>{wisher} and {wished} cannot meet</translation>
    </message>
    <message>
      <source>{wisher} et {wished} ne sont jamais libres au même tour</source>
      <translation>{wisher} and {wished} are never free in the same round</translation>
    </message>
    <message>
      <source>{wisher} et {wished} ne sont jamais là en même temps</source>
      <translation>{wisher} and {wished} are never there at the same time</translation>
    </message>
    <message>
      <source>{wisher} et {wished} sont du même côté</source>
      <translation>{wisher} and {wished} are on the same side</translation>
    </message>
    <message>
      <source>{wisher} ou {wished} est absent</source>
      <translation>{wisher} or {wished} is absent</translation>
    </message>
    <message>
      <source>{wisher} ou {wished} ne prend aucune rencontre</source>
      <translation>{wisher} or {wished} takes no meeting</translation>
    </message>
    <message>
      <source>{worlds} mondes sur {most}</source>
      <translation>{worlds} of {most} worlds</translation>
    </message>
    <message>
      <source>« Déplacer ici » les copie dans {folder}, vérifie la copie, puis met l’ancien fichier de côté, sous un nom qui dit quand.</source>
      <translation>“Move here” copies them into {folder}, checks the copy, then sets the former file aside under a name that says when.</translation>
    </message>
    <message>
      <source>« J’ai pu parler de mon sujet » :</source>
      <translation>“I could speak of my topic”:</translation>
    </message>
    <message>
      <source>« Ne sait pas »</source>
      <translation>“Don’t know”</translation>
    </message>
    <message>
      <source>« Non concerné »</source>
      <translation>“Not applicable”</translation>
    </message>
    <message>
      <source>« Se préparer d’abord » (prepare_below, ici {prepare}) ne dépasse pas le seuil de recommandation (recommend_from, ici {recommend}) : corrigez l’un des deux.</source>
      <translation>“Prepare first” (prepare_below, here {prepare}) does not go above the threshold of the recommendation (recommend_from, here {recommend}): correct one of them.</translation>
    </message>
    <message>
      <source>« Se préparer d’abord » : tous sont sous</source>
      <translation>“Prepare first”: all are below</translation>
    </message>
    <message>
      <source>« {email} » n’est pas une adresse électronique : corrigez-la, ou videz le champ.</source>
      <translation>“{email}” is not an email address: correct it, or empty the field.</translation>
    </message>
    <message>
      <source>« {event} » : deux personnes se rencontrent {found} fois. Planifiez de nouveau.</source>
      <translation>“{event}”: two people meet {found} times. Plan again.</translation>
    </message>
    <message>
      <source>« {event} » : la table {table} sert deux fois au tour {round}. Planifiez de nouveau.</source>
      <translation>“{event}”: table {table} is used twice in round {round}. Plan again.</translation>
    </message>
    <message>
      <source>« {event} » : une note est en double ou hors de l’échelle. Revoyez les notes.</source>
      <translation>“{event}”: a rating is double or off the scale. Look at the ratings again.</translation>
    </message>
    <message>
      <source>« {event} » : {found} plans sont en vigueur à la fois. Planifiez de nouveau.</source>
      <translation>“{event}”: {found} plans are in force at once. Plan again.</translation>
    </message>
    <message>
      <source>« {event} » : {name} est à deux tables au tour {round}. Planifiez de nouveau.</source>
      <translation>“{event}”: {name} is at two tables in round {round}. Plan again.</translation>
    </message>
    <message>
      <source>« {field} » a plus de {most} lettres : raccourcissez ce texte, il va sur une affiche.</source>
      <translation>“{field}” has more than {most} letters: shorten this text, it goes on a poster.</translation>
    </message>
    <message>
      <source>« {field} » va de {least} à {most}.</source>
      <translation>“{field}” goes from {least} to {most}.</translation>
    </message>
    <message>
      <source>« {file} » a des titres de colonnes (ligne {line}) mais personne en dessous : choisissez la liste remplie.</source>
      <translation>“{file}” has column headings (line {line}) but nobody below: choose the list that is filled in.</translation>
    </message>
    <message>
      <source>« {file} » a été enregistré par une version plus récente du programme : mettez-le à jour. Rien n’a été changé.</source>
      <translation>“{file}” was saved by a newer version of the program: update yours. Nothing was changed.</translation>
    </message>
    <message>
      <source>« {file} » a été enregistré par une version plus récente du programme : on peut consulter et imprimer, pas modifier. Mettez le programme à jour pour y écrire.</source>
      <translation>“{file}” was saved by a later version of the program: it can be read and printed, not changed. Update the program to write in it.</translation>
    </message>
    <message>
      <source>« {file} » contient des instructions qu’un tableur n’écrit jamais : par prudence il n’est pas lu.</source>
      <translation>“{file}” contains instructions that a spreadsheet never writes: to be safe, it is not read.</translation>
    </message>
    <message>
      <source>« {file} » contient les données d’un autre programme : choisissez un autre emplacement.</source>
      <translation>“{file}” contains the data of another program: choose another place.</translation>
    </message>
    <message>
      <source>« {file} » contient plus de {most} cases remplies : gardez la seule feuille des participants.</source>
      <translation>“{file}” contains more than {most} filled cells: keep only the participants’ sheet.</translation>
    </message>
    <message>
      <source>« {file} » contient vos données, qui sont ouvertes : choisissez un autre fichier.</source>
      <translation>“{file}” holds your data, already open: choose another file.</translation>
    </message>
    <message>
      <source>« {file} » demande trop de mémoire : copiez la liste dans un nouveau classeur.</source>
      <translation>“{file}” needs too much memory: copy the list into a new workbook.</translation>
    </message>
    <message>
      <source>« {file} » est abîmé et ne peut pas être lu : ouvrez-le dans votre tableur, puis enregistrez-en une copie.</source>
      <translation>“{file}” is damaged and cannot be read: open it in your spreadsheet, then save a copy of it.</translation>
    </message>
    <message>
      <source>« {file} » est abîmé : une partie ne peut plus être lue. Restaurez la dernière sauvegarde vérifiée.</source>
      <translation>“{file}” is damaged: part of it can no longer be read. Restore the last verified backup.</translation>
    </message>
    <message>
      <source>« {file} » est dans un dossier que {who} synchronise. </source>
      <translation>“{file}” is in a folder that {who} synchronises. </translation>
    </message>
    <message>
      <source>« {file} » est en lecture seule : on peut consulter et imprimer, pas modifier. Copiez le fichier dans un dossier à vous pour y écrire.</source>
      <translation>“{file}” is read-only: you can look and print, not change. Copy the file to a folder of yours to write in it.</translation>
    </message>
    <message>
      <source>« {file} » est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.</source>
      <translation>“{file}” is protected by a password: save a copy without a password.</translation>
    </message>
    <message>
      <source>« {file} » est sur un partage réseau. </source>
      <translation>“{file}” is on a network share. </translation>
    </message>
    <message>
      <source>« {file} » est un PDF, pas un tableur : demandez la liste au format XLSX ou CSV.</source>
      <translation>“{file}” is a PDF, not a spreadsheet: ask for the list in XLSX or CSV format.</translation>
    </message>
    <message>
      <source>« {file} » est un ancien format d’Excel (XLS ou XLSB) : ouvrez-le et enregistrez-le en XLSX.</source>
      <translation>“{file}” is an old Excel format (XLS or XLSB): open it and save it as XLSX.</translation>
    </message>
    <message>
      <source>« {file} » est un document de texte : copiez son tableau dans un tableur et enregistrez-le en XLSX.</source>
      <translation>“{file}” is a text document: copy its table into a spreadsheet and save it as XLSX.</translation>
    </message>
    <message>
      <source>« {file} » est un dossier : choisissez le fichier qu’il contient.</source>
      <translation>“{file}” is a folder: choose the file inside it.</translation>
    </message>
    <message>
      <source>« {file} » est un fichier Numbers : dans Numbers, exportez-le en XLSX (Fichier › Exporter vers › Excel).</source>
      <translation>“{file}” is a Numbers file: in Numbers, export it as XLSX (File › Export To › Excel).</translation>
    </message>
    <message>
      <source>« {file} » est une archive : ouvrez-la et choisissez le fichier XLSX ou CSV qu’elle contient.</source>
      <translation>“{file}” is an archive: open it and choose the XLSX or CSV file inside it.</translation>
    </message>
    <message>
      <source>« {file} » est une base de données, pas une liste : choisissez un fichier XLSX ou CSV.</source>
      <translation>“{file}” is a database, not a list: choose an XLSX or CSV file.</translation>
    </message>
    <message>
      <source>« {file} » est une carte de visite (vCard) : choisissez une liste au format XLSX ou CSV.</source>
      <translation>“{file}” is a contact card (vCard): choose a list in XLSX or CSV format.</translation>
    </message>
    <message>
      <source>« {file} » est une image, pas un tableur : demandez la liste au format XLSX ou CSV.</source>
      <translation>“{file}” is a picture, not a spreadsheet: ask for the list in XLSX or CSV format.</translation>
    </message>
    <message>
      <source>« {file} » est une page web déguisée en tableur : ouvrez-la dans votre tableur et enregistrez-la en XLSX.</source>
      <translation>“{file}” is a web page disguised as a spreadsheet: open it in your spreadsheet and save it as XLSX.</translation>
    </message>
    <message>
      <source>« {file} » est vide, alors qu’il devrait contenir vos données. Rien n’y a été écrit : restaurez la dernière sauvegarde, ou déplacez ce fichier pour repartir de zéro.</source>
      <translation>“{file}” is empty, though it should contain your data. Nothing was written to it: restore the last backup, or move this file to start from scratch.</translation>
    </message>
    <message>
      <source>« {file} » existe déjà et n’est pas une sauvegarde : donnez un autre nom.</source>
      <translation>“{file}” exists already and is no backup: give another name.</translation>
    </message>
    <message>
      <source>« {file} » gonflerait jusqu’à {size} Mo une fois ouvert : par prudence il n’est pas lu. Copiez la liste dans un nouveau classeur.</source>
      <translation>“{file}” would swell to {size} MB once opened: to be safe, it is not read. Copy the list into a new workbook.</translation>
    </message>
    <message>
      <source>« {file} » ne peut pas être lu ou écrit : vérifiez que le disque est branché et que vous avez le droit d’y écrire.</source>
      <translation>“{file}” cannot be read or written: check that the disk is plugged in and that you have the right to write there.</translation>
    </message>
    <message>
      <source>« {file} » ne peut pas être écrit dans {folder} : fermez-le s’il est ouvert, ou choisissez un autre dossier.</source>
      <translation>“{file}” cannot be written in {folder}: close it if it is open, or choose another folder.</translation>
    </message>
    <message>
      <source>« {file} » n’a pas de feuille nommée « {sheet} » : choisissez parmi {sheets}.</source>
      <translation>“{file}” has no sheet called “{sheet}”: choose among {sheets}.</translation>
    </message>
    <message>
      <source>« {file} » n’a pas pu être mis à jour. Il est resté comme il était, et une sauvegarde est à côté.</source>
      <translation>“{file}” could not be updated. It stayed as it was, and a backup is beside it.</translation>
    </message>
    <message>
      <source>« {file} » n’est ni un classeur XLSX ni un fichier CSV : demandez la liste dans l’un de ces formats.</source>
      <translation>“{file}” is neither an XLSX workbook nor a CSV file: ask for the list in one of these formats.</translation>
    </message>
    <message>
      <source>« {file} » n’est pas un fichier de ce programme : choisissez-en un autre.</source>
      <translation>“{file}” is not a file of this program: choose another one.</translation>
    </message>
    <message>
      <source>« {file} » n’est plus là, alors qu’il en existe des sauvegardes : restaurez la dernière, ou rebranchez le disque où il se trouve.</source>
      <translation>“{file}” is no longer there, though there are backups of it: restore the last one, or plug the disk in again where it is.</translation>
    </message>
    <message>
      <source>« {file} » va jusqu’à la colonne {column}, au-delà des {most} colonnes acceptées : supprimez ce qui est à droite de la liste.</source>
      <translation>“{file}” goes up to column {column}, beyond the {most} columns accepted: delete what is to the right of the list.</translation>
    </message>
    <message>
      <source>« {file} » va jusqu’à la ligne {line}, au-delà des {most} lignes acceptées : supprimez ce qui suit la liste, ou partagez-la.</source>
      <translation>“{file}” goes up to line {line}, beyond the {most} lines accepted: delete what follows the list, or split it.</translation>
    </message>
    <message>
      <source>« {file} » vient d’une version plus ancienne et il est en lecture seule : copiez-le dans un dossier à vous, il sera mis à jour.</source>
      <translation>“{file}” comes from an older version and is read-only: copy it to a folder of yours, it will be updated.</translation>
    </message>
    <message>
      <source>« {key} » est un nombre de 0 à 100 (« {value} » ici) : corrigez-le.</source>
      <translation>“{key}” is a number from 0 to 100 (“{value}” here): correct it.</translation>
    </message>
    <message>
      <source>« {key} » va de {least} à {most}, en nombre entier (« {value} » ici) : corrigez-le.</source>
      <translation>“{key}” goes from {least} to {most}, as a whole number (“{value}” here): correct it.</translation>
    </message>
    <message>
      <source>« {key} » va de {least} à {most} : le plus petit nombre vient d’abord.</source>
      <translation>“{key}” goes from {least} to {most}: the smaller number comes first.</translation>
    </message>
    <message>
      <source>« {kind} » n’est pas une sorte de parole.</source>
      <translation>“{kind}” is not a sort of line.</translation>
    </message>
    <message>
      <source>« {kind} » n’est pas une sorte d’organisation connue : choisissez dans la liste.</source>
      <translation>“{kind}” is not a known kind of organisation: choose from the list.</translation>
    </message>
    <message>
      <source>« {known} » de l’annuaire est à {town} : une nouvelle organisation est créée.</source>
      <translation>“{known}” in the directory is in {town}: a new organisation is created.</translation>
    </message>
    <message>
      <source>« {line} » ne se lit pas : écrivez le numéro du sujet, puis ses points, par exemple 12 3 ; rien n’a été noté.</source>
      <translation>“{line}” cannot be read: write the number of the topic, then its dots, for instance 12 3; nothing was noted.</translation>
    </message>
    <message>
      <source>« {name} » est déjà là.</source>
      <translation>“{name}” is already there.</translation>
    </message>
    <message>
      <source>« {name} » est un questionnaire du programme, que l’on ne change pas : adaptez-en une copie, ou donnez un autre id au fichier.</source>
      <translation>“{name}” is a questionnaire of the program, which is not changed: adapt a copy of it, or give the file another id.</translation>
    </message>
    <message>
      <source>« {name} » est une fiche du programme : elle reste telle quelle, adaptez-en une copie.</source>
      <translation>“{name}” is a card of the program: it stays as it is, adapt a copy of it.</translation>
    </message>
    <message>
      <source>« {name} » est à heure fixe : écrivez son heure de début, ou décochez la case.</source>
      <translation>“{name}” has a fixed time: write its start, or untick the box.</translation>
    </message>
    <message>
      <source>« {name} » n’est pas là.</source>
      <translation>“{name}” is not there.</translation>
    </message>
    <message>
      <source>« {name} » n’est pas une image lisible. Choisissez un fichier PNG, JPEG ou SVG de moins de 10 Mo.</source>
      <translation>“{name}” is not a readable picture. Choose a PNG, JPEG or SVG file under 10 MB.</translation>
    </message>
    <message>
      <source>« {sentence} »</source>
      <translation>“{sentence}”</translation>
    </message>
    <message>
      <source>« {state} » n’est pas un état d’une action : choisissez dans la liste.</source>
      <translation>“{state}” is not a state of an action: choose from the list.</translation>
    </message>
    <message>
      <source>« {status} » n’est pas un état de l’accueil.</source>
      <translation>“{status}” is not a status of the welcome desk.</translation>
    </message>
    <message>
      <source>« {step} » est à heure fixe, {time} : {how}.</source>
      <translation>“{step}” has a fixed time, {time}: {how}.</translation>
    </message>
    <message>
      <source>« {text} » n’est pas un numéro : tapez le badge, puis les numéros des sujets (« 12 3 7 9 »).</source>
      <translation>“{text}” is not a number: type the badge, then the numbers of the topics (“12 3 7 9”).</translation>
    </message>
    <message>
      <source>« {text} » n’est pas un ticket de ce tableau : une lettre d’espace, puis un créneau (« B2 »).</source>
      <translation>“{text}” is not a ticket of this board: the letter of a space, then a slot (“B2”).</translation>
    </message>
    <message>
      <source>« {title} » a une ligne à compléter à la main : dites dans Réglages à qui écrire pour ses données personnelles, et imprimez-le de nouveau.</source>
      <translation>“{title}” has a line to be completed by hand: say in Settings whom to write to about one’s personal data, and print it again.</translation>
    </message>
    <message>
      <source>« {title} » commence à {start}, avant la fin de « {former} » ({end}) : l’horloge joue l’une après l’autre.</source>
      <translation>“{title}” starts at {start}, before “{former}” ends ({end}): the clock plays one after the other.</translation>
    </message>
    <message>
      <source>« {title} » ne s’imprime pas pour une seule personne : imprimez le document entier.</source>
      <translation>“{title}” is not printed for one person alone: print the whole document.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas de durée : l’horloge y attend que vous passiez à la suite.</source>
      <translation>“{title}” has no length: the clock waits there until you go on.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas de sens avec « {questionnaire} ». Documents possibles : {known}.</source>
      <translation>“{title}” makes no sense with “{questionnaire}”. Possible documents: {known}.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas d’heure : cette étape vient à la fin, et attend que vous passiez à la suite.</source>
      <translation>“{title}” has no time: this step comes at the end, and waits until you go on.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas été imprimé : aucun intérêt réciproque n’a été saisi.</source>
      <translation>“{title}” was not printed: no mutual interest has been entered.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas été imprimé : ce diagnostic est vide.</source>
      <translation>“{title}” was not printed: this diagnosis is empty.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas été imprimé : dites avec quel autre diagnostic le croiser.</source>
      <translation>“{title}” was not printed: say which other diagnosis to cross it with.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas été imprimé : il faut au moins cinq feuilles remplies pour que personne ne soit reconnu, il y en a {slips}.</source>
      <translation>“{title}” was not printed: at least five completed slips are needed so that nobody can be recognised; there are {slips}.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas été imprimé : il n’y a ni diagnostic plus ancien de cette structure par le même questionnaire, ni cinq autres structures qui y ont répondu.</source>
      <translation>“{title}” was not printed: there is neither an earlier diagnosis of this organisation with the same questionnaire, nor five other organisations that answered it.</translation>
    </message>
    <message>
      <source>« {title} » n’a pas été imprimé : personne n’est inscrit.</source>
      <translation>“{title}” was not printed: nobody is registered.</translation>
    </message>
    <message>
      <source>« {title} » occupe {pages} pages au lieu de {wanted} : raccourcissez ses textes s’il doit tenir.</source>
      <translation>“{title}” takes {pages} pages instead of {wanted}: shorten its texts if it must fit.</translation>
    </message>
    <message>
      <source>« {title} » se lit dans le plan des rencontres, que cet événement n’a pas encore : planifiez d’abord.</source>
      <translation>“{title}” is read from the meeting plan, which this event does not have yet: plan first.</translation>
    </message>
    <message>
      <source>« {value} » contient des caractères illisibles : tapez-le de nouveau.</source>
      <translation>“{value}” has characters that cannot be read: type it again.</translation>
    </message>
    <message>
      <source>« {value} » est lu comme prénom « {first} », nom « {last} » : vérifiez l’ordre.</source>
      <translation>“{value}” is read as first name “{first}”, surname “{last}”: check the order.</translation>
    </message>
    <message>
      <source>« {value} » est nouvelle, mais ressemble à « {known} » de l’annuaire ({score} %) : est-ce la même ?</source>
      <translation>“{value}” is new, but looks like “{known}” in the directory ({score}%): is it the same?</translation>
    </message>
    <message>
      <source>« {value} » est repris de la ligne au-dessus.</source>
      <translation>“{value}” is repeated from the line above.</translation>
    </message>
    <message>
      <source>« {value} » est sa propre organisation : on ne se rencontre pas soi-même, le nom est laissé de côté.</source>
      <translation>“{value}” is their own organisation: nobody meets themselves, the name is left out.</translation>
    </message>
    <message>
      <source>« {value} » est un nouveau thème : il est créé.</source>
      <translation>“{value}” is a new theme: it is created.</translation>
    </message>
    <message>
      <source>« {value} » est un numéro arrondi par le tableur, ses derniers chiffres sont perdus : il est gardé tel quel, redemandez-le.</source>
      <translation>“{value}” is a number rounded by the spreadsheet, its last figures are lost: it is kept as it is, ask for it again.</translation>
    </message>
    <message>
      <source>« {value} » ne dit pas clairement une heure d’arrivée ou de départ : c’est noté en remarque.</source>
      <translation>“{value}” does not clearly give an arrival or departure time: it is noted as a remark.</translation>
    </message>
    <message>
      <source>« {value} » ne dit pas comment un document a été imprimé.</source>
      <translation>“{value}” does not say how a document was printed.</translation>
    </message>
    <message>
      <source>« {value} » ne nomme personne : ce n’est pas compté.</source>
      <translation>“{value}” names nobody: it does not count.</translation>
    </message>
    <message>
      <source>« {value} » ne ressemble pas à un numéro de téléphone : il est gardé tel quel.</source>
      <translation>“{value}” does not look like a phone number: it is kept as it is.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas dans la liste des participants : le nom est laissé de côté.</source>
      <translation>“{value}” is not in the list of participants: the name is left out.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas possible pour « {key} » : choisissez parmi {known}.</source>
      <translation>“{value}” is not possible for “{key}”: choose from {known}.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un choix connu : choisissez dans la liste.</source>
      <translation>“{value}” is not a known choice: choose from the list.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un identifiant : lettres sans accent, chiffres, tiret, souligné et un point entre deux parties.</source>
      <translation>“{value}” is not an identifier: letters without accents, digits, hyphen, underscore and a full stop between two parts.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un mot connu pour la colonne « {column} » : il est laissé de côté.</source>
      <translation>“{value}” is not a known word for the column “{column}”: it is left out.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un nombre de 1 à {most} : il n’est pas importé.</source>
      <translation>“{value}” is not a number from 1 to {most}: it is not imported.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un nombre de secondes plus grand que 0</source>
      <translation>“{value}” is not a number of seconds greater than 0</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un oui ou un non entier : c’est gardé en remarque, reposez la question.</source>
      <translation>“{value}” is not a whole yes or no: it is kept as a remark, ask the question again.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un statut connu : la personne est notée « {status} », ni comptée ni placée, jusqu’à ce que vous disiez ce que ce mot veut dire.</source>
      <translation>“{value}” is not a known status: the person is put down as “{status}”, neither counted nor seated, until you say what the word means.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas un thème de vos listes : il est laissé de côté, sauf si vous le créez.</source>
      <translation>“{value}” is not a theme of your lists: it is left out, unless you create it.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas une adresse électronique : elle n’est pas importée.</source>
      <translation>“{value}” is not an email address: it is not imported.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas une date possible : écrivez-la comme 2026-11-22 ou 22/11/2026.</source>
      <translation>“{value}” is not a possible date: write it like 2026-11-22 or 22/11/2026.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas une date : écrivez-la comme 2026-11-22.</source>
      <translation>“{value}” is not a date: write it like 2026-11-22.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas une heure possible : écrivez-la comme 18:30 ou 18h30.</source>
      <translation>“{value}” is not a possible time: write it like 18:30 or 18h30.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas une heure : écrivez par exemple 18h30.</source>
      <translation>“{value}” is not a time: write for example 18:30.</translation>
    </message>
    <message>
      <source>« {value} » n’est pas une étape connue : choisissez dans la liste.</source>
      <translation>“{value}” is not a known step: choose from the list.</translation>
    </message>
    <message>
      <source>« {wanted} » ({what}) désigne {found} fiches : donnez plus de caractères de l’identifiant.</source>
      <translation>“{wanted}” ({what}) matches {found} records: give more characters of the identifier.</translation>
    </message>
    <message>
      <source>« {wanted} » désigne plusieurs fiches : donnez l’identifiant de l’une d’elles.</source>
      <translation>“{wanted}” means several records: give the id of one of them.</translation>
    </message>
    <message>
      <source>« {wanted} » n’est pas un genre d’événement : choisissez parmi {known}.</source>
      <translation>“{wanted}” is no kind of event: choose among {known}.</translation>
    </message>
    <message>
      <source>« {where} » ({i} – {j}) doit nommer deux personnes dans l’ordre croissant</source>
      <translation>“{where}” ({i} – {j}) must name two people in ascending order</translation>
    </message>
    <message>
      <source>« {where} » a la même table ou la même paire que « {other} »</source>
      <translation>“{where}” has the same table or the same pair as “{other}”</translation>
    </message>
    <message>
      <source>« {where} » a {found} lignes, et peut en avoir {most} au plus</source>
      <translation>“{where}” has {found} rows, and may have {most} at most</translation>
    </message>
    <message>
      <source>« {where} » doit avoir {wanted} valeurs, et en a {found}</source>
      <translation>“{where}” must have {wanted} values, and has {found}</translation>
    </message>
    <message>
      <source>« {where} » donne à la personne {id} plus de rencontres à la fois, au tour {round}, qu’elle ne peut en tenir</source>
      <translation>“{where}” gives person {id} more meetings at once, in round {round}, than they can hold</translation>
    </message>
    <message>
      <source>« {where} » et « {other} » ont le même hôte ({id}) dans le même créneau : déplacez l’un des deux sujets.</source>
      <translation>“{where}” and “{other}” have the same host ({id}) in the same slot: move one of the two topics.</translation>
    </message>
    <message>
      <source>« {where} » et « {other} » ont le même identifiant, {id} : donnez-en un autre à l’un des deux.</source>
      <translation>“{where}” and “{other}” have the same id, {id}: give one of them another.</translation>
    </message>
    <message>
      <source>« {where} » nomme deux fois la même personne ({id})</source>
      <translation>“{where}” names the same person twice ({id})</translation>
    </message>
    <message>
      <source>« {where} » nomme un sujet qui n’est pas dans la liste ({id}) : ajoutez-le ou ôtez-le d’ici.</source>
      <translation>“{where}” names a topic that is not in the list ({id}): add it, or take it away from here.</translation>
    </message>
    <message>
      <source>« {where} » parle du tour {round} : les tours vont de 0 à {most}.</source>
      <translation>“{where}” speaks of round {round}: rounds go from 0 to {most}.</translation>
    </message>
    <message>
      <source>« {where} » place le même sujet ({id}) que « {other} » : ne gardez qu’une place.</source>
      <translation>“{where}” places the same topic ({id}) as “{other}”: keep one place only.</translation>
    </message>
    <message>
      <source>« {where} » place un sujet au créneau {slot}, dans l’espace {space}, qui est fermé alors : déplacez-le ou rouvrez cet espace.</source>
      <translation>“{where}” puts a topic into slot {slot}, space {space}, which is closed then: move it, or open the space again.</translation>
    </message>
    <message>
      <source>« {where} » prend la même place que « {other} » : déplacez l’un des deux sujets.</source>
      <translation>“{where}” takes the same place as “{other}”: move one of the two topics.</translation>
    </message>
    <message>
      <source>« {where} » vaut {id}, et doit être la position dans la liste, {place}</source>
      <translation>“{where}” is {id}, and must be the place in the list, {place}</translation>
    </message>
    <message>
      <source>« {where} » vaut {value}, et doit être entre {least} et {most}</source>
      <translation>“{where}” is {value}, and must be between {least} and {most}</translation>
    </message>
    <message>
      <source>« {where} » vaut {value}, et doit être {wanted}</source>
      <translation>“{where}” is {value}, and must be {wanted}</translation>
    </message>
    <message>
      <source>« {where} » vaut {value} : un identifiant a de 1 à {most} caractères.</source>
      <translation>“{where}” is {value}: an id has 1 to {most} characters.</translation>
    </message>
    <message>
      <source>« {where} » : {sentence}</source>
      <translation>“{where}”: {sentence}</translation>
    </message>
    <message>
      <source>« {word} » n’a pas été compris : écrivez le badge puis la note (12 4).</source>
      <translation>“{word}” was not understood: write the badge then the rating (12 4).</translation>
    </message>
    <message>
      <source>« {word} » : ce badge est noté deux fois. La première note est gardée.</source>
      <translation>“{word}”: this badge is rated twice. The first rating is kept.</translation>
    </message>
    <message>
      <source>« {word} » : c’est le badge de la personne elle-même. Vérifiez le numéro.</source>
      <translation>“{word}”: this is the person’s own badge. Check the number.</translation>
    </message>
    <message>
      <source>« {word} » : le plan ne fait pas se rencontrer {rater} et {rated}. Corrigez le badge, ou gardez la note.</source>
      <translation>“{word}”: in the plan {rater} and {rated} do not meet. Correct the badge, or keep the rating.</translation>
    </message>
    <message>
      <source>« {word} » : personne ne porte ce badge. Vérifiez le numéro sur la fiche.</source>
      <translation>“{word}”: nobody wears this badge. Check the number on the slip.</translation>
    </message>
    <message>
      <source>« {word} » : une note va de 1 à 4 (1 non, 4 je veux donner suite).</source>
      <translation>“{word}”: a rating goes from 1 to 4 (1 no, 4 I want to follow up).</translation>
    </message>
    <message>
      <source>« {word} » : {rated} est du même côté que {rater}. Corrigez le badge, ou gardez la note.</source>
      <translation>“{word}”: {rated} is on the same side as {rater}. Correct the badge, or keep the rating.</translation>
    </message>
    <message>
      <source>« À discuter » : au plus cet écart avec le premier</source>
      <translation>“To discuss”: at most this far from the first</translation>
    </message>
    <message>
      <source>« À moyen terme » sous ce score global (points ; vide : jamais)</source>
      <translation>“In the medium term” below this global score (points; empty: never)</translation>
    </message>
    <message numerus="yes">
      <source>À %n mois</source>
      <translation>
        <numerusform>After %n month</numerusform>
        <numerusform>After %n months</numerusform>
      </translation>
    </message>
    <message>
      <source>À &amp;heure fixe : l’horloge attend ce début</source>
      <translation>Fi&amp;xed time: the clock waits for this start</translation>
    </message>
    <message>
      <source>À afficher dans la salle : la question, les principes, la loi</source>
      <translation>To hang up in the room: the question, the principles, the law</translation>
    </message>
    <message>
      <source>À afficher dans la salle : qui est à quelle table, à chaque tour</source>
      <translation>For the wall of the room: who sits at which table, in each round</translation>
    </message>
    <message>
      <source>À afficher dans la salle : qui rencontre qui, tour par tour</source>
      <translation>To put up in the room: who meets whom, round by round</translation>
    </message>
    <message>
      <source>À afficher à l’accueil et à joindre aux bulletins</source>
      <translation>To put up at the welcome desk and attach to the forms</translation>
    </message>
    <message>
      <source>À afficher à l’entrée : chacun y trouve ses tables, par ordre alphabétique</source>
      <translation>To hang at the entrance: everyone finds their tables there, in alphabetical order</translation>
    </message>
    <message>
      <source>À afficher : créneaux et espaces, en une grande feuille</source>
      <translation>To hang up: slots and spaces, on one large sheet</translation>
    </message>
    <message>
      <source>À ce tour, personne de libre ne peut encore rencontrer quelqu’un de libre.</source>
      <translation>In this round, nobody free can still meet somebody free.</translation>
    </message>
    <message>
      <source>À choisir</source>
      <translation>To be chosen</translation>
    </message>
    <message>
      <source>À choisir dans la liste</source>
      <translation>To choose from the list</translation>
    </message>
    <message>
      <source>À confirmer</source>
      <translation>To confirm</translation>
    </message>
    <message>
      <source>À côté de</source>
      <translation>Next to</translation>
    </message>
    <message>
      <source>À dire</source>
      <translation>What to say</translation>
    </message>
    <message>
      <source>À discuter : {types}</source>
      <translation>To discuss: {types}</translation>
    </message>
    <message>
      <source>À découper et à mettre au mur : un par créneau et par espace</source>
      <translation>To cut apart and put on the wall: one for each slot and space</translation>
    </message>
    <message>
      <source>À découper, huit par feuille : les points de chacun</source>
      <translation>To cut apart, eight to a sheet: the dots of each</translation>
    </message>
    <message>
      <source>À découper : nom, organisation, numéro</source>
      <translation>To cut out: name, organisation, number</translation>
    </message>
    <message>
      <source>À découper : quatre par feuille, ou celles d’un seul hôte</source>
      <translation>To cut apart: four to a sheet, or those of one host</translation>
    </message>
    <message>
      <source>À effacer depuis</source>
      <translation>To be erased since</translation>
    </message>
    <message>
      <source>À envoyer : l’invitation, le déroulé au dos</source>
      <translation>To send: the invitation, with the running order overleaf</translation>
    </message>
    <message>
      <source>À explorer d’abord : {kind}</source>
      <translation>To explore first: {kind}</translation>
    </message>
    <message>
      <source>À faire</source>
      <translation>To do</translation>
    </message>
    <message>
      <source>À faire (R)</source>
      <translation>To do (R)</translation>
    </message>
    <message>
      <source>À faire maintenant</source>
      <translation>Due now</translation>
    </message>
    <message>
      <source>À faire à la main</source>
      <translation>To be done by hand</translation>
    </message>
    <message>
      <source>À l’accueil : chacun signe en arrivant</source>
      <translation>At the welcome desk: everyone signs on arrival</translation>
    </message>
    <message>
      <source>À l’aveugle</source>
      <translation>Blind</translation>
    </message>
    <message>
      <source>À l’entrée</source>
      <translation>At the door</translation>
    </message>
    <message>
      <source>À l’occasion de</source>
      <translation>On the occasion of</translation>
    </message>
    <message>
      <source>À moyen terme : {types}</source>
      <translation>In the medium term: {types}</translation>
    </message>
    <message>
      <source>À ne pas placer avec</source>
      <translation>Not to be placed with</translation>
    </message>
    <message>
      <source>À ne pas placer avec « {value} » : est-ce {guess} ({score} %) ? Confirmez, ou choisissez.</source>
      <translation>Not to be placed with “{value}”: is it {guess} ({score}%)? Confirm, or choose.</translation>
    </message>
    <message>
      <source>À placer · Entrée pour porter</source>
      <translation>To place · Enter to carry</translation>
    </message>
    <message>
      <source>À plier sur chaque table</source>
      <translation>To fold on each table</translation>
    </message>
    <message>
      <source>À propos</source>
      <translation>About</translation>
    </message>
    <message>
      <source>À quel titre</source>
      <translation>In what capacity</translation>
    </message>
    <message>
      <source>À qui écrire pour ses données personnelles ?</source>
      <translation>Whom to write to about one’s personal data?</translation>
    </message>
    <message>
      <source>À quoi elle sert</source>
      <translation>What it is for</translation>
    </message>
    <message>
      <source>À quoi il sert</source>
      <translation>What it is for</translation>
    </message>
    <message>
      <source>À quoi verra-t-on que c’est réussi ?</source>
      <translation>How will we know it is a success?</translation>
    </message>
    <message numerus="yes">
      <source>À refaire sans ces données, en arrière-plan : %n sauvegarde(s).</source>
      <translation>
        <numerusform>To be made anew without this data, in the background: %n backup.</numerusform>
        <numerusform>To be made anew without this data, in the background: %n backups.</numerusform>
      </translation>
    </message>
    <message>
      <source>À regarder</source>
      <translation>Points to watch</translation>
    </message>
    <message>
      <source>À remplir à la main</source>
      <translation>To fill in by hand</translation>
    </message>
    <message>
      <source>À remplir à la main : coordonnées, besoins, offres, accords</source>
      <translation>To fill in by hand: contact details, needs, offers, consents</translation>
    </message>
    <message>
      <source>À remplir à la main : une par sujet, son code la retrouve</source>
      <translation>To fill in by hand: one for each topic, its code finds it again</translation>
    </message>
    <message>
      <source>À rendre à l’accueil avant de partir. Coordonnées : sans case cochée, votre réponse à l’inscription compte.</source>
      <translation>To be given back at the welcome desk before leaving. Contact: with no box ticked, your answer at registration counts.</translation>
    </message>
    <message>
      <source>À rendre à l’accueil : code {code}</source>
      <translation>To hand in at the welcome desk: code {code}</translation>
    </message>
    <message>
      <source>À renvoyer à {association}</source>
      <translation>To return to {association}</translation>
    </message>
    <message>
      <source>À renvoyer à {association}, {address}</source>
      <translation>To return to {association}, {address}</translation>
    </message>
    <message>
      <source>À savoir</source>
      <translation>Good to know</translation>
    </message>
    <message>
      <source>À travailler : {axes}</source>
      <translation>To work on: {axes}</translation>
    </message>
    <message>
      <source>À une table, de … à …</source>
      <translation>At a table, from … to …</translation>
    </message>
    <message>
      <source>À venir</source>
      <translation>To come</translation>
    </message>
    <message>
      <source>À {gap} points au plus du meilleur</source>
      <translation>{gap} points from the best at most</translation>
    </message>
    <message>
      <source>Ça commence quand ça commence</source>
      <translation>Whenever it starts is the right time</translation>
    </message>
    <message>
      <source>Écart</source>
      <translation>Gap</translation>
    </message>
    <message>
      <source>Écart possible</source>
      <translation>Possible gap</translation>
    </message>
    <message>
      <source>Échange</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Échanger</source>
      <translation>Swap</translation>
    </message>
    <message>
      <source>Échanger avec un autre sujet…</source>
      <translation>Swap with another topic…</translation>
    </message>
    <message>
      <source>Échanger le sujet {number}</source>
      <translation>Swap topic {number}</translation>
    </message>
    <message>
      <source>Échanger les deux rencontres</source>
      <translation>Swap the two meetings</translation>
    </message>
    <message>
      <source>Échanger les sujets {number} et {other}</source>
      <translation>Swap topics {number} and {other}</translation>
    </message>
    <message>
      <source>Échanger {one} et {other}</source>
      <translation>Swap {one} and {other}</translation>
    </message>
    <message>
      <source>Échangez librement : que pourriez-vous faire ensemble ?</source>
      <translation>Talk freely: what could you do together?</translation>
    </message>
    <message>
      <source>Échap</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Échéance</source>
      <translation>Due</translation>
    </message>
    <message>
      <source>Écran</source>
      <translation>Screen</translation>
    </message>
    <message>
      <source>Écran noir</source>
      <translation>Black screen</translation>
    </message>
    <message>
      <source>Écrit à côté de son numéro : Jardin, Mobilité…</source>
      <translation>Written beside its number: Garden, Mobility…</translation>
    </message>
    <message>
      <source>Écrivez des numéros séparés par des virgules, par exemple 8, 12.</source>
      <translation>Write numbers separated by commas, for example 8, 12.</translation>
    </message>
    <message>
      <source>Écrivez d’abord ce qui est dit.</source>
      <translation>Write first what is said.</translation>
    </message>
    <message>
      <source>Écrivez d’abord ce qui est à faire.</source>
      <translation>First write what is to be done.</translation>
    </message>
    <message>
      <source>Écrivez le numéro d’une table, de 1 à {tables}.</source>
      <translation>Write the number of a table, from 1 to {tables}.</translation>
    </message>
    <message>
      <source>Écrivez l’action : un verbe et ce qui sera fait.</source>
      <translation>Write the action: a verb and what will be done.</translation>
    </message>
    <message>
      <source>Écrivez pourquoi l’étape suivante s’ouvre avant la fin de celle-ci : quelques mots suffisent.</source>
      <translation>Write why the next step opens before the end of this one: a few words are enough.</translation>
    </message>
    <message>
      <source>Écrivez quelques mots : une ligne vide ne dit rien à personne.</source>
      <translation>Write a few words: an empty line tells nobody anything.</translation>
    </message>
    <message>
      <source>Écrivez un nom et une adresse électronique, ou choisissez « Plus tard ».</source>
      <translation>Write a name and an e-mail address, or choose “Later”.</translation>
    </message>
    <message>
      <source>Écrivez un nombre de personnes, par exemple 24.</source>
      <translation>Write a number of people, for instance 24.</translation>
    </message>
    <message>
      <source>Écrivez un nombre entier, par exemple 2.</source>
      <translation>Write a whole number, for example 2.</translation>
    </message>
    <message>
      <source>Écrivez un nombre, par exemple 1,2.</source>
      <translation>Write a number, for example 1.2.</translation>
    </message>
    <message>
      <source>Équité d’abord</source>
      <translation>Fairness first</translation>
    </message>
    <message>
      <source>Équité non prouvée</source>
      <translation>Fairness not proven</translation>
    </message>
    <message>
      <source>Équité : d’abord les personnes les moins servies</source>
      <translation>Fairness: the least served people first</translation>
    </message>
    <message>
      <source>Équité : la personne la moins bien servie passe avant le total. Score : le total d’abord.</source>
      <translation>Fairness: the least served person comes before the total. Score: the total first.</translation>
    </message>
    <message>
      <source>Étape</source>
      <translation>Step</translation>
    </message>
    <message>
      <source>Étape en cours : {step}. {gate}</source>
      <translation>Current step: {step}. {gate}</translation>
    </message>
    <message>
      <source>Étape franchie</source>
      <translation>Step passed</translation>
    </message>
    <message>
      <source>Étape passée malgré ce qui manque : {reason}</source>
      <translation>Step passed in spite of what is missing: {reason}</translation>
    </message>
    <message>
      <source>Étape suivante</source>
      <translation>Next step</translation>
    </message>
    <message>
      <source>Étape {number} sur {count}</source>
      <translation>Step {number} of {count}</translation>
    </message>
    <message>
      <source>Étapes</source>
      <translation>Steps</translation>
    </message>
    <message>
      <source>Étapes du déroulé</source>
      <translation>Steps of the running order</translation>
    </message>
    <message>
      <source>Étapes du partenariat</source>
      <translation>Steps of the partnership</translation>
    </message>
    <message>
      <source>État</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>État des lieux</source>
      <translation>Taking stock</translation>
    </message>
    <message>
      <source>Événement</source>
      <translation>Event</translation>
    </message>
    <message>
      <source>Événements</source>
      <translation>Events</translation>
    </message>
    <message>
      <source>Événements de l’organisation</source>
      <translation>Events of the organisation</translation>
    </message>
    <message>
      <source>Ôter</source>
      <translation>Take out</translation>
    </message>
    <message>
      <source>Ôter de la file</source>
      <translation>Take out of the queue</translation>
    </message>
    <message>
      <source>Ôter du tableau</source>
      <translation>Take off the board</translation>
    </message>
    <message>
      <source>Ôter {name} de la file des annonces</source>
      <translation>Take {name} out of the announcing queue</translation>
    </message>
    <message>
      <source>Ôter {number} {title} du tableau</source>
      <translation>Take {number} {title} off the board</translation>
    </message>
    <message>
      <source>à chaque table, en moyenne</source>
      <translation>at each table, on average</translation>
    </message>
    <message>
      <source>à chaque tour</source>
      <translation>in each round</translation>
    </message>
    <message>
      <source>à compléter</source>
      <translation>to complete</translation>
    </message>
    <message>
      <source>à deux</source>
      <translation>in pairs</translation>
    </message>
    <message>
      <source>à discuter</source>
      <translation>to discuss</translation>
    </message>
    <message>
      <source>à décider</source>
      <translation>to be decided</translation>
    </message>
    <message>
      <source>à fixer</source>
      <translation>to be set</translation>
    </message>
    <message>
      <source>à heure fixe</source>
      <translation>fixed time</translation>
    </message>
    <message>
      <source>à inscrire</source>
      <translation>to register</translation>
    </message>
    <message>
      <source>à laisser de côté</source>
      <translation>to leave out</translation>
    </message>
    <message>
      <source>à l’heure</source>
      <translation>on time</translation>
    </message>
    <message>
      <source>à moyen terme</source>
      <translation>in the medium term</translation>
    </message>
    <message>
      <source>à placer</source>
      <translation>to place</translation>
    </message>
    <message>
      <source>à quatre</source>
      <translation>in fours</translation>
    </message>
    <message>
      <source>à recontacter</source>
      <translation>to contact again</translation>
    </message>
    <message>
      <source>à saisir</source>
      <translation>to type</translation>
    </message>
    <message>
      <source>à trouver</source>
      <translation>to be found</translation>
    </message>
    <message>
      <source>à venir</source>
      <translation>to come</translation>
    </message>
    <message>
      <source>à voir</source>
      <translation>to look at</translation>
    </message>
    <message>
      <source>à {gap} points au plus du meilleur possible</source>
      <translation>{gap} points from the best possible at most</translation>
    </message>
    <message>
      <source>à {time}</source>
      <translation>at {time}</translation>
    </message>
    <message>
      <source>écart maximal : {gap}</source>
      <translation>largest gap: {gap}</translation>
    </message>
    <message>
      <source>écart {share} %</source>
      <translation>gap {share}%</translation>
    </message>
    <message>
      <source>échanges de coordonnées</source>
      <translation>exchanges of contact details</translation>
    </message>
    <message>
      <source>échec</source>
      <translation>failure</translation>
    </message>
    <message>
      <source>écrire la sauvegarde dans ce fichier</source>
      <translation>write the backup into this file</translation>
    </message>
    <message>
      <source>équitable, prouvé le meilleur possible</source>
      <translation>fair, proven the best possible</translation>
    </message>
    <message>
      <source>équité d’abord</source>
      <translation>fairness first</translation>
    </message>
    <message>
      <source>étape en cours</source>
      <translation>current step</translation>
    </message>
    <message>
      <source>étape franchie</source>
      <translation>step completed</translation>
    </message>
    <message>
      <source>étapes au déroulé</source>
      <translation>steps in the running order</translation>
    </message>
    <message>
      <source>événement</source>
      <translation>event</translation>
    </message>
    <message>
      <source>– {line}</source>
      <translation>– {line}</translation>
    </message>
    <message>
      <source>– : pause utile</source>
      <translation>–: useful pause</translation>
    </message>
    <message numerus="yes">
      <source>… et encore %n problème(s) plus bas.</source>
      <translation>
        <numerusform>… and %n more problem further down.</numerusform>
        <numerusform>… and %n more problems further down.</numerusform>
      </translation>
    </message>
    <message>
      <source>………………………………… (à compléter)</source>
      <translation>………………………………… (to be completed)</translation>
    </message>
    <message>
      <source>← → passer</source>
      <translation>← → move</translation>
    </message>
    <message>
      <source>↑ ↓ pour choisir, Entrée pour y aller, Échap pour rester</source>
      <translation>↑ ↓ to choose, Enter to go there, Esc to stay</translation>
    </message>
    <message>
      <source>→ change de place</source>
      <translation>→ changes place</translation>
    </message>
    <message>
      <source>→ change de table</source>
      <translation>→ changes tables</translation>
    </message>
    <message>
      <source>→ nouvelle table</source>
      <translation>→ new table</translation>
    </message>
    <message>
      <source>−1 min</source>
      <translation>−1 min</translation>
    </message>
    <message>
      <source>● association   ■ entreprise</source>
      <translation>● association   ■ company</translation>
    </message>
    <message>
      <source>● association   ■ entreprise   ▲ pouvoirs publics   ◆ enseignement   ★ citoyens</source>
      <translation>● association   ■ company   ▲ public authorities   ◆ education   ★ citizens</translation>
    </message>
    <message>
      <source>♥ vœu réciproque</source>
      <translation>♥ mutual wish</translation>
    </message>
    <message>
      <source>♥ vœu réciproque   ● association   ■ entreprise</source>
      <translation>♥ mutual wish   ● association   ■ company</translation>
    </message>
  </context>
</TS>

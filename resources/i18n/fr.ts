<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
  <context>
    <name />
    <message numerus="yes">
      <source>%n autre(s)</source>
      <translation>
        <numerusform>%n autre</numerusform>
        <numerusform>%n autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n autre(s) invité(s) ou en attente</source>
      <translation>
        <numerusform>%n autre invité ou en attente</numerusform>
        <numerusform>%n autres invités ou en attente</numerusform>
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
      <source>%n inscrit(s)</source>
      <translation>
        <numerusform>%n inscrit</numerusform>
        <numerusform>%n inscrits</numerusform>
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
      <source>%n participant(s) dans {path}</source>
      <translation>
        <numerusform>%n participant dans {path}</numerusform>
        <numerusform>%n participants dans {path}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n participant(s) importé(s)</source>
      <translation>
        <numerusform>%n participant importé</numerusform>
        <numerusform>%n participants importés</numerusform>
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
      <source>%n personne(s) sans vœu</source>
      <translation>
        <numerusform>%n personne sans vœu</numerusform>
        <numerusform>%n personnes sans vœu</numerusform>
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
      <source>%n refusée(s)</source>
      <translation>
        <numerusform>%n refusée</numerusform>
        <numerusform>%n refusées</numerusform>
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
      <source>%n table(s)</source>
      <translation>
        <numerusform>%n table</numerusform>
        <numerusform>%n tables</numerusform>
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
      <source>%n vœu(x)</source>
      <translation>
        <numerusform>%n vœu</numerusform>
        <numerusform>%n vœux</numerusform>
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
      <source>%n à venir</source>
      <translation>
        <numerusform>%n à venir</numerusform>
        <numerusform>%n à venir</numerusform>
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
      <source>Changer l’état de %n personne(s)</source>
      <translation>
        <numerusform>Changer l’état de %n personne</numerusform>
        <numerusform>Changer l’état de %n personnes</numerusform>
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
      <source>Le plan y perdrait au moins %n point(s)</source>
      <translation>
        <numerusform>Le plan y perdrait au moins %n point</numerusform>
        <numerusform>Le plan y perdrait au moins %n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>L’imprimante manque : %n document(s) enregistré(s) dans {folder}.</source>
      <translation>
        <numerusform>L’imprimante manque : %n document enregistré dans {folder}.</numerusform>
        <numerusform>L’imprimante manque : %n documents enregistrés dans {folder}.</numerusform>
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
      <source>Une personne de plus aurait moins de %n vœu(x) honoré(s)</source>
      <translation>
        <numerusform>Une personne de plus aurait moins de %n vœu honoré</numerusform>
        <numerusform>Une personne de plus aurait moins de %n vœux honorés</numerusform>
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
      <source>et %n en appui</source>
      <translation>
        <numerusform>et %n en appui</numerusform>
        <numerusform>et %n en appui</numerusform>
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
  </context>
</TS>

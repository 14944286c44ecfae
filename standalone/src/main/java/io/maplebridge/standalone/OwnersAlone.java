package io.maplebridge.standalone;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lets nobody but its owner into the data folder: whoever else has an account on this machine could
 * otherwise read every case, and change them past all rules. Set right at every start, whatever
 * became of it since the last.
 */
final class OwnersAlone {

    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private OwnersAlone() {}

    static void make(Path folder) throws IOException {
        mustBeForUsAlone(folder);
        if (isPosix(folder)) {
            Files.walkFileTree(folder, new Closing());
        } else {
            AclFileAttributeView acl =
                    Files.getFileAttributeView(folder, AclFileAttributeView.class);
            if (acl != null) {
                acl.setAcl(List.of(everythingTo(acl.getOwner())));
            }
        }
    }

    /** A new file that was never open to anybody else. */
    static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        } else {
            Files.createFile(file);
        }
    }

    /** What others need as well is not taken away from them. */
    private static void mustBeForUsAlone(Path folder) throws IOException {
        Path real = folder.toRealPath();
        boolean isShared =
                real.getParent() == null
                        || isSame(real, System.getProperty("user.home"))
                        || isSame(real, System.getProperty("java.io.tmpdir"));
        if (isShared) {
            throw new CannotStart(
                    "数据目录 " + folder + " 还有别的用途 (the data folder is used for other things as well)",
                    "换一个单独的目录 (choose a folder of its own): --maplebridge.data=目录");
        }
    }

    private static boolean isSame(Path folder, String other) throws IOException {
        Path path = Path.of(other);
        return Files.exists(path) && Files.isSameFile(folder, path);
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    private static AclEntry everythingTo(UserPrincipal owner) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(owner)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                // For what is in it as well, and will be.
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build();
    }

    private static final class Closing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            Files.setPosixFilePermissions(folder, FOLDER);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            // A link leads to what may not be ours.
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.setPosixFilePermissions(file, FILE);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

// Probe exits 0 as soon as a document server has answered a driver's ping and
// acknowledged one write; after half a minute it says what went wrong and exits 1.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"go.mongodb.org/mongo-driver/v2/mongo/options"
)

const patience = 30 * time.Second

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: probe URI")
		os.Exit(2)
	}
	if err := awaitWrite(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "probe:", err)
		os.Exit(1)
	}
}

// awaitWrite tries again until a try succeeds or the patience is spent, and then
// returns the error of the last try.
func awaitWrite(uri string) error {
	client, err := mongo.Connect(options.Client().ApplyURI(uri).SetServerSelectionTimeout(time.Second))
	if err != nil {
		return err
	}
	defer client.Disconnect(context.Background())

	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		err := write(ctx, client)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(200 * time.Millisecond):
		}
	}
}

func write(ctx context.Context, client *mongo.Client) error {
	if err := client.Ping(ctx, nil); err != nil {
		return fmt.Errorf("ping: %w", err)
	}
	database := client.Database(fmt.Sprintf("probe_%d", os.Getpid()))
	if _, err := database.Collection("writes").InsertOne(ctx, bson.M{"at": time.Now()}); err != nil {
		return fmt.Errorf("insert: %w", err)
	}
	if err := database.Drop(ctx); err != nil {
		return fmt.Errorf("drop: %w", err)
	}
	return nil
}
